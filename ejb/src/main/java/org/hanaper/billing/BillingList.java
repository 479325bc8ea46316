package org.hanaper.billing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads rows of invoices and credit notes under a predicate that the boundary decided. */
final class BillingList {

  private static final String SELECT =
      """
      select d.id, d.kind, d.number, d.issued_on, d.order_id, d.order_number, d.description, d.net,
        d.gross, d.currency, r.state, r.due_on, i.number as invoice_number
      from billing_document d
      left join receivable r on r.document_id = d.id
      left join billing_document i on i.id = d.refers_to
      where\s""";

  // no key: the page that begins with the newest
  private static final String FIRST = "first";

  private final Sql sql;
  private final String predicate;
  private final List<Object> parameters;

  BillingList(Sql sql, String predicate, List<Object> parameters) {
    this.sql = sql;
    this.predicate = predicate;
    this.parameters = parameters;
  }

  List<BillingRow> ofOrder(OrderId order) {
    List<@Nullable Object> all = new ArrayList<>(parameters);
    all.add(order.value());
    return sql.list(
        SELECT + predicate + " and d.order_id = ? order by d.id", BillingList::read, all.toArray());
  }

  Slice<BillingRow> page(BillingFilter filter, int size) {
    StringBuilder where = new StringBuilder(predicate);
    List<@Nullable Object> all = new ArrayList<>(parameters);
    narrow(filter, where, all);
    Long after = key(filter.after());
    List<BillingRow> rows = older(where.toString(), all, after, size + 1);
    boolean more = rows.size() > size;
    List<BillingRow> shown = more ? rows.subList(0, size) : rows;
    String older = more ? Long.toString(shown.get(size - 1).id().value()) : null;
    return new Slice<>(shown, newer(where.toString(), all, after, size), older);
  }

  private static void narrow(
      BillingFilter filter, StringBuilder where, List<@Nullable Object> all) {
    if (!filter.text().isBlank()) {
      where.append(" and (upper(d.number) like ? or d.order_number like ?)");
      all.add(Invoices.pattern(filter.text()));
      all.add(Invoices.pattern(filter.text()));
    }
    if (filter.kind() != null) {
      where.append(" and d.kind = ?");
      all.add(filter.kind());
    }
  }

  private List<BillingRow> older(
      String where, List<@Nullable Object> parameters, @Nullable Long after, int count) {
    List<@Nullable Object> all = new ArrayList<>(parameters);
    String below = "";
    if (after != null) {
      below = " and d.id < ?";
      all.add(after);
    }
    return sql.list(
        SELECT + where + below + " order by d.id desc fetch first " + count + " rows only",
        BillingList::read,
        all.toArray());
  }

  /** The key whose page is the one before; null on the first page. */
  private @Nullable String newer(
      String where, List<@Nullable Object> parameters, @Nullable Long after, int size) {
    if (after == null) {
      return null;
    }
    List<@Nullable Object> all = new ArrayList<>(parameters);
    all.add(after);
    List<Long> keys =
        sql.list(
            "select d.id from billing_document d where "
                + where
                + " and d.id >= ? order by d.id fetch first "
                + (size + 1)
                + " rows only",
            row -> row.number("id"),
            all.toArray());
    return keys.size() > size ? Long.toString(keys.get(size)) : FIRST;
  }

  private static @Nullable Long key(@Nullable String after) {
    return after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
  }

  private static BillingRow read(Row row) throws SQLException {
    return new BillingRow(
        new BillingDocumentId(row.number("id")),
        row.constant("kind", BillingKind.class),
        row.text("number"),
        Objects.requireNonNull(row.dayOrNull("issued_on")),
        new OrderId(row.number("order_id")),
        row.text("order_number"),
        row.text("description"),
        row.money("net"),
        row.money("gross"),
        payment(row.textOrNull("state")),
        row.textOrNull("invoice_number"));
  }

  private static PaymentState payment(@Nullable String state) {
    return state == null ? PaymentState.CREDITED : PaymentState.valueOf(state);
  }
}
