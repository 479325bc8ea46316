package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NUMBER = Pattern.compile("(?:R-[0-9]|1)([0-9]{9})");

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
        new Keyset(
            "select * from order_of_all",
            query.open() ? "status in ('PLACED', 'ACCEPTED', 'IN_PROGRESS')" : "id > 0");
    list.and("status = ?", query.open() ? null : query.status());
    String search = query.search().strip();
    Matcher number = NUMBER.matcher(search.toUpperCase(Locale.ROOT));
    if (number.matches()) {
      list.and("id = ?", Long.parseLong(number.group(1)));
    } else {
      list.andPart("lower(account_number || ' ' || account_name || ' ' || main_name)", search);
    }
    return list.read(sql, query.key(), PAGE, OrderQueue::row);
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
        sql.first("select * from order_of_all where id = ?", OrderQueue::row, id.value())
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
