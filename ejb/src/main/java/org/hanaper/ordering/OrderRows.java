package org.hanaper.ordering;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.catalog.Price;
import org.hanaper.catalog.TaxLine;
import org.hanaper.group.FinanceMode;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes orders; every change of status is guarded by the status seen before. */
@ApplicationScoped
class OrderRows {

  private static final String SELECT =
      """
      select o.id, o.account_id, o.group_id, o.status, o.product_code, o.product_name,
        o.longest_days, o.years, o.main_name, o.remarks, o.net, o.gross, o.currency, o.taxes,
        o.tax_note, o.seller, o.finance_mode, o.wallet_id, o.counting_period, o.created_at,
        o.created_by, o.creator, o.charged_at, o.request_key, o.request_hash, o.pay_key, o.end_key,
        r.csr, r.other_names, r.organization
      from certificate_order o left join order_request r on r.order_id = o.id
      where\s""";

  @Inject Sql sql;
  @EJB Access access;

  Optional<Order> find(OrderId id) {
    return sql.first(SELECT + "o.id = ?", OrderRows::order, id.value());
  }

  /**
   * An order of the caller's account within the reach of a permission. Who may order for a group
   * doesn't thereby reach the orders of others in it: what one can't see one can't act on.
   */
  Optional<Order> find(OrderId id, Permission permission) {
    Caller caller = access.caller();
    Scope seen = access.scope(Permission.ORDER_VIEW);
    Scope acts = access.scope(permission);
    Reach reach = Reach.of(acts.compareTo(seen) < 0 ? acts : seen, caller);
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(id.value());
    parameters.add(caller.inAccount().value());
    parameters.addAll(reach.parameters());
    return sql.first(
        SELECT + "o.id = ? and o.account_id = ?" + reach.sql(),
        OrderRows::order,
        parameters.toArray());
  }

  Optional<Order> byKey(AccountId account, String key) {
    return sql.first(
        SELECT + "o.account_id = ? and o.request_key = ?", OrderRows::order, account.value(), key);
  }

  /** Inserts a request, placed with its charge's moment or on hold without. */
  OrderId insert(Prepared request, Instant at, @Nullable Instant chargedAt) {
    Caller caller = access.caller();
    Order.Wanted wanted = request.wanted();
    MembershipId by = caller.membership();
    OrderId id =
        new OrderId(
            sql.insert(
                """
                insert into certificate_order (account_id, group_id, status, product_code,
                  product_name, longest_days, years, main_name, remarks, net, gross, currency,
                  taxes, tax_note, seller, finance_mode, wallet_id, counting_period, created_at,
                  created_by, creator, charged_at, request_key, request_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                request.account().id().value(),
                request.payer().group().value(),
                chargedAt == null ? OrderStatus.ON_HOLD : OrderStatus.PLACED,
                wanted.product(),
                wanted.productName(),
                (long) wanted.longestDays(),
                (long) wanted.years(),
                wanted.mainName(),
                wanted.remarks(),
                request.price().net().minor(),
                request.price().gross().minor(),
                request.price().gross().currency(),
                TaxLine.write(request.price().taxes()),
                request.price().taxNote(),
                request.seller(),
                request.payer().mode(),
                request.wallet().value(),
                Sql.Nothing.number(period(request)),
                at,
                Sql.Nothing.number(by == null ? null : by.value()),
                caller.name(),
                Sql.Nothing.moment(chargedAt),
                request.key(),
                request.hash()));
    insertRequest(id, wanted, chargedAt != null);
    return id;
  }

  /** Turns a kept request into an order at today's price. */
  void place(Order kept, Prepared request, Instant at, String key) {
    int changed =
        sql.update(
            """
            update certificate_order
            set status = 'PLACED', net = ?, gross = ?, taxes = ?, tax_note = ?, seller = ?,
              finance_mode = ?, wallet_id = ?, counting_period = ?, charged_at = ?, pay_key = ?
            where id = ? and status = 'ON_HOLD'""",
            request.price().net().minor(),
            request.price().gross().minor(),
            TaxLine.write(request.price().taxes()),
            request.price().taxNote(),
            request.seller(),
            request.payer().mode(),
            request.wallet().value(),
            Sql.Nothing.number(period(request)),
            at,
            key,
            kept.id().value());
    mustChange(changed);
    sql.update(
        "update order_request set waiting = 1 where order_id = ? and csr <> ''", kept.id().value());
  }

  /** Gives a kept request today's price; nothing changes once it is paid or discarded. */
  void reprice(OrderId kept, Prepared today) {
    sql.update(
        """
        update certificate_order
        set net = ?, gross = ?, taxes = ?, tax_note = ?, seller = ?
        where id = ? and status = 'ON_HOLD'""",
        today.price().net().minor(),
        today.price().gross().minor(),
        TaxLine.write(today.price().taxes()),
        today.price().taxNote(),
        today.seller(),
        kept.value());
  }

  /** Moves an order on, unless somebody was faster. */
  void move(Order order, OrderStatus to, @Nullable String key) {
    mustChange(
        sql.update(
            "update certificate_order set status = ?, end_key = ? where id = ? and status = ?",
            to,
            key,
            order.id().value(),
            order.status()));
    if (!to.isOpen()) {
      sql.update(
          "update order_request set waiting = 0 where order_id = ? and waiting = 1",
          order.id().value());
    }
  }

  /** Keeps a certificate request handed in later; false when there was one already. */
  boolean submit(Order order, String csr) {
    return sql.update(
                "update order_request set csr = ?, waiting = 1 where order_id = ? and csr = ''",
                csr,
                order.id().value())
            == 1
        || (order.wanted().csr().isEmpty() && insertCsr(order.id(), csr));
  }

  void note(OrderId id, OrderStatus status, Instant at, String remarks) {
    sql.update(
        """
        insert into order_event (order_id, status, happened_at, actor, remarks)
        values (?, ?, ?, ?, ?)""",
        id.value(),
        status,
        at,
        access.caller().name(),
        remarks);
  }

  /** An order placed at once has no row for its first step: its own row tells it. */
  List<OrderView.Step> history(Order order) {
    List<OrderView.Step> steps = new ArrayList<>();
    if (order.origin().at().equals(order.payment().at())) {
      steps.add(
          new OrderView.Step(OrderStatus.PLACED, order.origin().at(), order.origin().name(), ""));
    }
    steps.addAll(steps(order.id()));
    return steps;
  }

  private List<OrderView.Step> steps(OrderId id) {
    return sql.list(
        "select status, happened_at, actor, remarks from order_event where order_id = ? order by id",
        row ->
            new OrderView.Step(
                row.constant("status", OrderStatus.class),
                row.moment("happened_at"),
                row.text("actor"),
                row.text("remarks")),
        id.value());
  }

  private void insertRequest(OrderId id, Order.Wanted wanted, boolean placed) {
    List<String> others = wanted.names().subList(1, wanted.names().size());
    if (!(wanted.csr() + wanted.organization()).isEmpty() || !others.isEmpty()) {
      sql.update(
          """
          insert into order_request (order_id, csr, other_names, organization, waiting)
          values (?, ?, ?, ?, ?)""",
          id.value(),
          wanted.csr(),
          String.join("\n", others),
          wanted.organization(),
          placed && !wanted.csr().isEmpty());
    }
  }

  private boolean insertCsr(OrderId id, String csr) {
    return sql.update(
            "insert into order_request (order_id, csr, other_names, waiting) values (?, ?, '', 1)",
            id.value(),
            csr)
        == 1;
  }

  private static void mustChange(int changed) {
    if (changed != 1) {
      throw new SomebodyWasFaster("order");
    }
  }

  private static @Nullable Long period(Prepared request) {
    return request.payer().isCounted() ? request.payer().period() : null;
  }

  private static Order order(Row row) throws SQLException {
    Long by = row.numberOrNull("created_by");
    return new Order(
        new OrderId(row.number("id")),
        new AccountId(row.number("account_id")),
        new GroupId(row.number("group_id")),
        row.constant("status", OrderStatus.class),
        wanted(row),
        price(row),
        row.text("seller"),
        new Order.Payment(
            row.constant("finance_mode", FinanceMode.class),
            new WalletId(row.number("wallet_id")),
            row.numberOrNull("counting_period"),
            row.momentOrNull("charged_at")),
        new Order.Origin(
            row.moment("created_at"),
            by == null ? null : new MembershipId(by),
            row.text("creator")),
        new Order.Keys(
            row.text("request_key"),
            row.text("request_hash"),
            row.textOrNull("pay_key"),
            row.textOrNull("end_key")));
  }

  private static Order.Wanted wanted(Row row) throws SQLException {
    List<String> names = new ArrayList<>();
    names.add(row.text("main_name"));
    String others = row.textOrNull("other_names");
    if (others != null && !others.isEmpty()) {
      names.addAll(List.of(others.split("\n", -1)));
    }
    String csr = row.textOrNull("csr");
    String organization = row.textOrNull("organization");
    return new Order.Wanted(
        row.text("product_code"),
        row.text("product_name"),
        (int) row.number("longest_days"),
        (int) row.number("years"),
        List.copyOf(names),
        organization == null ? "" : organization,
        csr == null ? "" : csr,
        row.text("remarks"));
  }

  private static Price price(Row row) throws SQLException {
    Money gross = row.money("gross");
    return new Price(
        row.money("net"),
        TaxLine.read(row.text("taxes"), gross.currency()),
        gross,
        row.text("tax_note"));
  }
}
