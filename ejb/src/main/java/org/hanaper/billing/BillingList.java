package org.hanaper.billing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads rows of invoices and credit notes under a predicate that the boundary decided. */
final class BillingList {

  private static final String COLUMNS =
      """
      select d.id, d.kind, d.number, d.issued_on, d.order_id, d.order_number, d.description, d.net,
        d.gross, d.currency,
        (select r.state from receivable r where r.document_id = d.id) as state,
        (select i.number from billing_document i where i.id = d.refers_to) as invoice_number
      """;

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
        COLUMNS
            + "from billing_document d where "
            + predicate
            + " and d.order_id = ? order by d.id",
        BillingList::read,
        all.toArray());
  }

  Slice<BillingRow> page(BillingFilter filter, @Nullable String key, int size) {
    String part = filter.text().isBlank() ? null : Invoices.pattern(filter.text());
    Keyset list =
        new Keyset(select(filter), predicate, parameters.toArray())
            .by("d.id")
            .and("d.kind = ?", filter.kind());
    if (part != null) {
      list.and("(upper(d.number) like ? or d.order_number like ?)", part, part);
    }
    return list.read(sql, key, size, BillingList::read);
  }

  /**
   * Read by the index in which the rows of the page stand side by side; Derby would sort behind an
   * outer join, which is why the columns of others are asked for one by one.
   */
  private String select(BillingFilter filter) {
    boolean own = parameters.size() > 1;
    String index = own ? "own" : filter.kind() == null ? "newest" : "of_kind";
    return COLUMNS + "from billing_document d --DERBY-PROPERTIES index=billing_document_" + index;
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
