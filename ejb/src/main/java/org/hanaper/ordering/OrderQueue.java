package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The orders of all accounts, for the approver who rejects what fails its validation (D.7). */
@Stateless
public class OrderQueue {

  private static final int PAGE = 25;
  private static final OrderStatus[] OPEN =
      Stream.of(OrderStatus.values()).filter(OrderStatus::isOpen).toArray(OrderStatus[]::new);
  private static final String COLUMNS =
      OrderQuery.COLUMNS + ", a.name as account_name, a.number as account_number ";
  private static final String JOINS = OrderQuery.GROUP + " join account a on a.id = o.account_id";

  @Inject Sql sql;
  @Inject OrderRows orders;

  /**
   * Twenty-five orders, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.OFFICE_APPROVE)
  public Slice<OrderQueueRow> list(OrderQueueQuery query) {
    Keyset list =
        new Keyset(COLUMNS + OrderQuery.BY_INDEX + "queue\n" + JOINS, "o.id > ?", 0L)
            .by("o.id")
            .andOneOf("o.status = ?", (Object[]) statuses(query));
    return OrderQuery.text(
            list, query.search(), "lower(a.number || ' ' || a.name || ' ' || o.main_name)")
        .read(sql, query.key(), PAGE, OrderQueue::row);
  }

  /** One by one, for the index of the queue begins with them. */
  private static OrderStatus[] statuses(OrderQueueQuery query) {
    if (query.open()) {
      return OPEN;
    }
    OrderStatus one = query.status();
    return one == null ? OrderStatus.values() : new OrderStatus[] {one};
  }

  /**
   * One order with the account it belongs to.
   *
   * @param id any order
   * @throws NotFound when there is none
   */
  @Needs(Permission.OFFICE_APPROVE)
  public OrderCase view(OrderId id) {
    Order order = orders.find(id).orElseThrow(() -> new NotFound("order"));
    OrderQueueRow row =
        sql.first(
                COLUMNS + "from certificate_order o " + JOINS + " where o.id = ?",
                OrderQueue::row,
                id.value())
            .orElseThrow(() -> new NotFound("order"));
    return new OrderCase(
        row,
        order.wanted().names(),
        order.wanted().organization(),
        order.wanted().remarks(),
        order.price(),
        order.payment().mode(),
        orders.history(order));
  }

  private static OrderQueueRow row(Row row) throws SQLException {
    return new OrderQueueRow(Orders.row(row), row.text("account_name"), row.text("account_number"));
  }
}
