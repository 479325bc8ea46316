package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Shows the orders within the caller's reach. */
@Stateless
public class Orders {

  private static final int PAGE = 10;
  private static final int PORTION = 1000;

  @Inject Sql sql;
  @Inject Access access;
  @Inject OrderRows orders;

  /**
   * Ten orders, newest first.
   *
   * @param filter what to narrow to
   */
  @Needs(Permission.ORDER_VIEW)
  public Slice<OrderRow> list(OrderFilter filter) {
    return read(filter, filter.after(), PAGE);
  }

  /**
   * A portion of up to 1000 orders for an export, the newest first; repeated with the last id until
   * it is empty.
   *
   * @param filter what to narrow to; its key doesn't matter
   * @param before only orders older than this one, null for the newest
   */
  @Needs(Permission.ORDER_VIEW)
  public List<OrderRow> portion(OrderFilter filter, @Nullable OrderId before) {
    return read(filter, before == null ? null : Keyset.behind(before.value()), PORTION).rows();
  }

  /**
   * An order with all that its page shows.
   *
   * @param id an order within the caller's reach
   * @throws NotFound when it isn't
   */
  @Needs(Permission.ORDER_VIEW)
  public OrderView view(OrderId id) {
    Order order = orders.find(id, Permission.ORDER_VIEW).orElseThrow(() -> new NotFound("order"));
    OrderRow row =
        sql.first("select * from order_overview where id = ?", Orders::row, id.value())
            .orElseThrow(() -> new NotFound("order"));
    boolean onHold = order.status() == OrderStatus.ON_HOLD;
    return new OrderView(
        row,
        order.wanted().names(),
        order.wanted().organization(),
        order.wanted().csr(),
        order.wanted().remarks(),
        order.price(),
        order.payment().mode(),
        transaction(order),
        order.payment().at(),
        orders.history(order),
        order.status().isOpen() && reaches(id, Permission.ORDER_CANCEL),
        onHold && reaches(id, Permission.ORDER_PLACE));
  }

  /**
   * What is not finished in a group, for those who may change who pays for it.
   *
   * @param group a group of the caller's account; others count nothing
   */
  @Needs(Permission.GROUP_FINANCE)
  public UnderWay underWay(GroupId group) {
    String count = "select count(*) from certificate_order where group_id = ? and account_id = ?";
    long account = access.caller().inAccount().value();
    return new UnderWay(
        sql.number(
            count + " and status in ('PLACED', 'ACCEPTED', 'IN_PROGRESS')", group.value(), account),
        sql.number(count + " and status = 'ON_HOLD'", group.value(), account));
  }

  private Slice<OrderRow> read(OrderFilter filter, @Nullable String key, int size) {
    Caller caller = access.caller();
    Reach reach = Reach.of(access.scope(Permission.ORDER_VIEW), caller);
    return OrderQuery.of(caller.inAccount(), reach, filter).read(sql, key, size, Orders::row);
  }

  private boolean reaches(OrderId id, Permission permission) {
    return orders.find(id, permission).isPresent();
  }

  private @Nullable String transaction(Order order) {
    return sql.first(
            "select id from ledger_transaction where account_id = ? and request_key = ?",
            row -> new TransactionId(row.number("id")).number(),
            order.account().value(),
            "charge:" + order.id())
        .orElse(null);
  }

  static OrderRow row(Row row) throws SQLException {
    OrderId id = new OrderId(row.number("id"));
    OrderStatus status = row.constant("status", OrderStatus.class);
    return new OrderRow(
        id,
        row.flag("charged") ? id.orderNumber() : id.requestNumber(),
        status,
        row.text("product_name"),
        (int) row.number("years"),
        row.text("main_name"),
        new GroupId(row.number("group_id")),
        row.text("group_name"),
        row.money("gross"),
        row.moment("created_at"),
        row.text("creator"));
  }
}
