package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Lists of online payments, read by key. */
@ApplicationScoped
class PaymentList {

  private static final int PAGE = 25;
  private static final String SELECT =
      """
      select id, number, amount, currency, state, started_by, started_at, paid_at, transaction_id
      from payment
      where account_id = ?
      """;

  @Inject Sql sql;

  PaymentRow row(PaymentId id, AccountId account) {
    return sql.first(SELECT + " and number = ?", PaymentList::read, account.value(), id.value())
        .orElseThrow(() -> new NotFound("payment"));
  }

  List<PaymentRow> recent(AccountId account) {
    return sql.list(
        SELECT + " order by id desc fetch first 10 rows only", PaymentList::read, account.value());
  }

  Slice<PaymentRow> slice(AccountId account, PaymentQuery query) {
    StringBuilder where = new StringBuilder(SELECT);
    List<@Nullable Object> values = new ArrayList<>();
    values.add(account.value());
    if (!query.search().isBlank()) {
      where.append(" and number like ? escape '!'");
      values.add(prefix(query.search()));
    }
    if (query.state() != null) {
      where.append(" and state = ?");
      values.add(query.state());
    }
    Long after = key(query.after());
    if (after != null) {
      where.append(" and id < ?");
      values.add(after);
    }
    where.append(" order by id desc fetch first ").append(PAGE + 1).append(" rows only");
    return page(sql.list(where.toString(), Keyed::read, values.toArray()));
  }

  private static Slice<PaymentRow> page(List<Keyed> found) {
    boolean more = found.size() > PAGE;
    List<Keyed> shown = more ? found.subList(0, PAGE) : found;
    String older = more ? Long.toString(shown.get(PAGE - 1).key()) : null;
    return new Slice<>(shown.stream().map(Keyed::row).toList(), null, older);
  }

  private static String prefix(String search) {
    String plain = search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return plain + "%";
  }

  private static @Nullable Long key(@Nullable String after) {
    return after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
  }

  private static PaymentRow read(Row row) throws SQLException {
    Long transaction = row.numberOrNull("transaction_id");
    return new PaymentRow(
        new PaymentId(row.text("number")),
        row.money("amount"),
        row.constant("state", PaymentState.class),
        row.text("started_by"),
        row.moment("started_at"),
        row.momentOrNull("paid_at"),
        transaction == null ? null : new TransactionId(transaction).number());
  }

  private record Keyed(long key, PaymentRow row) {

    static Keyed read(Row row) throws SQLException {
      return new Keyed(row.number("id"), PaymentList.read(row));
    }
  }
}
