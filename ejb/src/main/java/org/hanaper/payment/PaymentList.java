package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Lists of online payments, read by key. */
@ApplicationScoped
class PaymentList {

  private static final int PAGE = 25;
  private static final int RECENT = 10;
  private static final String COLUMNS =
      """
      select id, number, amount, currency, state, started_by, started_at, paid_at, transaction_id
      """;
  private static final String NEWEST = "from payment --DERBY-PROPERTIES index=payment_newest\n";
  private static final String OF_STATE = "from payment --DERBY-PROPERTIES index=payment_of_state\n";

  @Inject Sql sql;

  PaymentRow row(PaymentId id, AccountId account) {
    return sql.first(
            COLUMNS + "from payment where account_id = ? and number = ?",
            PaymentList::read,
            account.value(),
            id.value())
        .orElseThrow(() -> new NotFound("payment"));
  }

  List<PaymentRow> recent(AccountId account) {
    return new Keyset(COLUMNS + NEWEST, "account_id = ?", account.value())
        .read(sql, null, RECENT, PaymentList::read)
        .rows();
  }

  Slice<PaymentRow> slice(AccountId account, PaymentQuery query) {
    boolean ofState = query.state() != null;
    return new Keyset(COLUMNS + (ofState ? OF_STATE : NEWEST), "account_id = ?", account.value())
        .and("state = ?", query.state())
        .and("number like ? escape '!'", query.search().isBlank() ? null : prefix(query.search()))
        .read(sql, query.after(), PAGE, PaymentList::read);
  }

  private static String prefix(String search) {
    String plain = search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return plain + "%";
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
}
