package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.Inside;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** What the authority asks of orders and tells them. */
@Stateless
public class OrderFulfilment {

  @Inject Sql sql;
  @Inject OrderRows orders;
  @Inject Ledger ledger;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Event<OrderFulfilled> fulfilled;

  /**
   * What the authority needs to know of an order.
   *
   * @param id the order
   * @throws NotFound when there is none
   */
  @Inside
  public OrderFacts facts(OrderId id) {
    Order order = orders.find(id).orElseThrow(() -> new NotFound("order"));
    Order.Wanted wanted = order.wanted();
    return new OrderFacts(
        id,
        order.number(),
        order.account(),
        order.group(),
        order.origin().by(),
        order.status(),
        wanted.product(),
        wanted.productName(),
        wanted.years(),
        wanted.longestDays(),
        wanted.names(),
        wanted.csr().isEmpty() ? null : wanted.csr());
  }

  /** The oldest fifty orders that are charged, have a certificate request and wait for issuing. */
  @Inside
  public List<OrderId> waiting() {
    return sql.list(
        """
        select order_id from order_request where waiting = 1
        order by order_id
        fetch first 50 rows only""",
        row -> new OrderId(row.number("order_id")));
  }

  /**
   * Marks an order fulfilled and books its revenue (domain D.4, O4), in the transaction that keeps
   * the certificate.
   *
   * @param id the order
   * @throws NotFound when there is none
   * @throws SomebodyWasFaster when it is no longer open, e.g. just cancelled
   */
  @Inside
  public void fulfil(OrderId id) {
    Order order = orders.find(id).orElseThrow(() -> new NotFound("order"));
    if (!order.status().isOpen()) {
      throw new SomebodyWasFaster("order");
    }
    Instant now = clock.instant();
    orders.move(order, OrderStatus.FULFILLED, null);
    orders.note(id, OrderStatus.FULFILLED, now, "");
    audit.record(Happening.done("ORDER_FULFILLED", order.account(), "order", order.number(), ""));
    if (order.price().net().isPositive()) {
      bookRevenue(order);
    }
    fulfilled.fire(
        new OrderFulfilled(id, order.number(), order.account(), order.origin().by(), now));
  }

  private void bookRevenue(Order order) {
    ledger.post(
        new Booking(
            TransactionKind.FULFILMENT,
            order.account(),
            "fulfil:" + order.id(),
            order.number(),
            "",
            null,
            List.of(
                Leg.debit(LedgerAccount.UNFULFILLED, order.number(), order.price().net()),
                Leg.credit(LedgerAccount.REVENUE, order.wanted().product(), order.price().net()))));
  }
}
