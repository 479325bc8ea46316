package org.hanaper.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Makes lines of a statement of entries: three reads by key for a whole page, none per line. */
final class StatementLines {

  private final Sql sql;
  private final long account;

  StatementLines(Sql sql, long account) {
    this.sql = sql;
    this.account = account;
  }

  List<StatementRow> of(List<PlacedEntry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<Long, Booked> booked =
        byKey(
            "select id, reference, remarks, actor from statement_transaction",
            "id",
            row -> new Booked(row.text("reference"), row.text("remarks"), row.text("actor")),
            entries.stream().map(PlacedEntry::transaction).distinct().toList());
    List<Long> orders =
        booked.values().stream().map(Booked::order).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names =
        byKey(
            "select id, product_name, main_name from statement_order",
            "id",
            row -> row.text("product_name") + " · " + row.text("main_name"),
            orders);
    Map<String, Document> documents = documents(orders);
    return entries.stream()
        .map(entry -> line(entry, booked.get(entry.transaction()), names, documents))
        .toList();
  }

  private static StatementRow line(
      PlacedEntry entry,
      @Nullable Booked known,
      Map<Long, String> names,
      Map<String, Document> documents) {
    Booked booked = known == null ? new Booked("", "", "") : known;
    StatementType type = StatementType.of(entry.kind());
    boolean ordered = type == StatementType.PURCHASE || type == StatementType.REFUND;
    Long order = ordered ? booked.order() : null;
    Document document = order == null ? null : documents.get(paper(type) + order);
    Money change = entry.change();
    return new StatementRow(
        entry.place(),
        entry.at(),
        type,
        order == null ? booked.remarks : names.getOrDefault(order, booked.remarks),
        booked.reference,
        order == null ? null : new OrderId(order),
        change.isNegative() ? change.negated() : null,
        change.isNegative() ? null : change,
        entry.balance(),
        number(entry.transaction()),
        document == null ? null : document.id,
        document == null ? "" : document.number,
        booked.actor);
  }

  private static String paper(StatementType type) {
    return type == StatementType.REFUND ? "CREDIT_NOTE" : "INVOICE";
  }

  private static String number(long transaction) {
    return new TransactionId(transaction).number();
  }

  private Map<String, Document> documents(List<Long> orders) {
    Map<String, Document> found = new HashMap<>();
    if (!orders.isEmpty()) {
      In in = new In(orders);
      sql.list(
              "select id, order_id, kind, number from statement_document where account_id = ?"
                  + " and order_id in ("
                  + in.marks()
                  + ")",
              row ->
                  Map.entry(
                      row.text("kind") + row.number("order_id"),
                      new Document(row.number("id"), row.text("number"))),
              in.parameters(account))
          .forEach(each -> found.put(each.getKey(), each.getValue()));
    }
    return found;
  }

  private <T> Map<Long, T> byKey(String select, String key, Row.Reader<T> reader, List<Long> keys) {
    Map<Long, T> found = new HashMap<>();
    if (!keys.isEmpty()) {
      In in = new In(keys);
      sql.list(
              select + " where account_id = ? and " + key + " in (" + in.marks() + ")",
              row -> Map.entry(row.number(key), reader.read(row)),
              in.parameters(account))
          .forEach(each -> found.put(each.getKey(), each.getValue()));
    }
    return found;
  }

  private record Booked(String reference, String remarks, String actor) {

    @Nullable Long order() {
      OrderId order = OrderId.numbered(reference);
      return order == null ? null : order.value();
    }
  }

  private record Document(long id, String number) {}
}
