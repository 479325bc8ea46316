package org.hanaper.payment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads offline payments. */
final class OfflineList {

  private static final int PAGE = 25;
  private static final String COLUMNS =
      """
      select id, number, account_id, amount, currency, state, mode, bank_reference, paid_on,
        submitted_by, submitted_at, reason
      """;
  private static final String SELECT = COLUMNS + " from offline_payment ";

  private OfflineList() {}

  static Optional<OfflinePaymentRow> find(Sql sql, OfflinePaymentId id) {
    return sql.first(SELECT + " where number = ?", OfflineList::read, id.value());
  }

  static Optional<OfflinePaymentView> view(Sql sql, OfflinePaymentId id) {
    return sql.first(
        """
        select id, number, account_id, amount, currency, state, mode, bank_reference, paid_on,
          submitted_by, submitted_at, reason, payer_bank, remarks, document_id, received_amount,
          transaction_id, decided_at, decided_by
        from offline_payment
        where number = ?""",
        OfflineList::readView,
        id.value());
  }

  /** Who submitted a payment. */
  static Submitter submitter(Sql sql, OfflinePaymentId id) {
    return sql.first(
            """
            select membership_id, submitted_identity
            from offline_payment
            where number = ?""",
            Submitter::read,
            id.value())
        .orElseThrow();
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

  static Slice<OfflinePaymentRow> of(Sql sql, AccountId account, OfflineQuery query) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(account.value());
    StringBuilder where = new StringBuilder(SELECT).append(" where account_id = ?");
    if (!query.search().isBlank()) {
      where.append(" and (number like ? escape '!' or bank_reference like ? escape '!')");
      values.add(prefix(query.search()));
      values.add(prefix(query.search()));
    }
    narrow(where, values, query);
    return page(sql.list(where.toString(), row -> Keyed.of(row, read(row)), values.toArray()));
  }

  static Slice<OfflineQueueRow> queue(Sql sql, OfflineQuery query) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where =
        new StringBuilder(COLUMNS)
            .append(", account_name, account_number from offline_payment_overview where 1 = 1");
    if (!query.search().isBlank()) {
      where
          .append(" and (number like ? escape '!' or bank_reference like ? escape '!'")
          .append(" or account_number like ? escape '!' or upper(account_name) like ? escape '!')");
      for (int i = 0; i < 4; i++) {
        values.add(prefix(query.search()));
      }
    }
    narrow(where, values, query);
    return page(sql.list(where.toString(), row -> Keyed.of(row, readQueue(row)), values.toArray()));
  }

  /** Lets the transaction number be submitted again after a rejection or withdrawal. */
  static void giveBackReference(Sql sql, OfflinePaymentRow row) {
    sql.update(
        "delete from offline_payment_reference where account_id = ? and bank_reference = ?",
        row.account().value(),
        row.reference());
  }

  private static void narrow(
      StringBuilder where, List<@Nullable Object> values, OfflineQuery query) {
    if (query.state() != null) {
      where.append(" and state = ?");
      values.add(query.state());
    }
    String after = query.after();
    if (after != null && after.matches("[0-9]{1,18}")) {
      where.append(" and id < ?");
      values.add(Long.valueOf(after));
    }
    where.append(" order by id desc fetch first ").append(PAGE + 1).append(" rows only");
  }

  private static <T extends java.io.Serializable> Slice<T> page(List<Keyed<T>> found) {
    boolean more = found.size() > PAGE;
    List<Keyed<T>> shown = more ? found.subList(0, PAGE) : found;
    String older = more ? Long.toString(shown.get(PAGE - 1).key()) : null;
    return new Slice<>(shown.stream().map(Keyed::row).toList(), null, older);
  }

  private static String prefix(String search) {
    return search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  private static OfflineQueueRow readQueue(Row row) throws SQLException {
    return new OfflineQueueRow(read(row), row.text("account_name"), row.text("account_number"));
  }

  private static OfflinePaymentView readView(Row row) throws SQLException {
    Long received = row.numberOrNull("received_amount");
    Long transaction = row.numberOrNull("transaction_id");
    return new OfflinePaymentView(
        read(row),
        row.text("payer_bank"),
        row.text("remarks"),
        row.numberOrNull("document_id"),
        received == null ? null : Money.ofMinor(received, row.text("currency")),
        transaction == null ? null : new TransactionId(transaction).number(),
        row.momentOrNull("decided_at"),
        row.textOrNull("decided_by"));
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

  /**
   * Who submitted a payment.
   *
   * @param membership the place in the account, null when nobody in an account did
   * @param identity the person, null when unknown
   */
  record Submitter(@Nullable MembershipId membership, @Nullable IdentityId identity) {

    static Submitter read(Row row) throws SQLException {
      Long membership = row.numberOrNull("membership_id");
      Long identity = row.numberOrNull("submitted_identity");
      return new Submitter(
          membership == null ? null : new MembershipId(membership),
          identity == null ? null : new IdentityId(identity));
    }
  }

  private record Keyed<T>(long key, T row) {

    static <T> Keyed<T> of(Row row, T value) throws SQLException {
      return new Keyed<>(row.number("id"), value);
    }
  }
}
