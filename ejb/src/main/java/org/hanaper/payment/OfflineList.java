package org.hanaper.payment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Reads offline payments. */
final class OfflineList {

  private static final String SELECT =
      """
      select number, account_id, amount, currency, state, mode, bank_reference, paid_on,
        submitted_by, submitted_at, reason
      from offline_payment
      """;

  private OfflineList() {}

  static Optional<OfflinePaymentRow> find(Sql sql, OfflinePaymentId id) {
    return sql.first(SELECT + " where number = ?", OfflineList::read, id.value());
  }

  static List<OfflinePaymentRow> recent(Sql sql, AccountId account) {
    return sql.list(
        SELECT + " where account_id = ? order by id desc fetch first 10 rows only",
        OfflineList::read,
        account.value());
  }

  static List<OfflinePaymentRow> waiting(Sql sql) {
    return sql.list(
        SELECT + " where state = 'SUBMITTED' order by id fetch first 100 rows only",
        OfflineList::read);
  }

  /** Lets the transaction number be submitted again after a rejection or withdrawal. */
  static void giveBackReference(Sql sql, OfflinePaymentRow row) {
    sql.update(
        "delete from offline_payment_reference where account_id = ? and bank_reference = ?",
        row.account().value(),
        row.reference());
  }

  private static OfflinePaymentRow read(Row row) throws SQLException {
    LocalDate paidOn = row.dayOrNull("paid_on");
    return new OfflinePaymentRow(
        new OfflinePaymentId(row.text("number")),
        new AccountId(row.number("account_id")),
        row.money("amount"),
        row.constant("state", OfflineState.class),
        row.constant("mode", OfflineMode.class),
        row.text("bank_reference"),
        paidOn == null ? LocalDate.EPOCH : paidOn,
        row.text("submitted_by"),
        row.moment("submitted_at"),
        row.textOrNull("reason"));
  }
}
