package org.hanaper.withdrawal;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads withdrawals. */
final class WithdrawalList {

  private static final int PAGE = 25;
  private static final String COLUMNS =
      """
      select id, number, account_id, amount, currency, state, number_masked, requested_by,
        requested_at, reason
      """;

  private WithdrawalList() {}

  static Optional<WithdrawalView> view(Sql sql, WithdrawalId id) {
    return sql.first(
        COLUMNS
            + """
            , holder, bank, bank_code, remarks, reserved_by, settled_by, bank_reference, decided_at,
              decided_by
            from withdrawal
            where number = ?""",
        WithdrawalList::readView,
        id.value());
  }

  static Optional<Asker> asker(Sql sql, WithdrawalId id) {
    return sql.first(
        """
        select membership_id, requested_identity, number_closed
        from withdrawal
        where number = ?""",
        Asker::read,
        id.value());
  }

  static Slice<WithdrawalRow> of(Sql sql, AccountId account, WithdrawalQuery query) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(account.value());
    StringBuilder where =
        new StringBuilder(COLUMNS).append(" from withdrawal where account_id = ?");
    if (!query.search().isBlank()) {
      where.append(" and number like ? escape '!'");
      values.add(prefix(query.search()));
    }
    narrow(where, values, query);
    return page(sql.list(where.toString(), row -> Keyed.of(row, read(row)), values.toArray()));
  }

  static Slice<WithdrawalQueueRow> queue(Sql sql, WithdrawalQuery query) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where =
        new StringBuilder(COLUMNS)
            .append(", account_name, account_number from withdrawal_overview where 1 = 1");
    if (!query.search().isBlank()) {
      where
          .append(" and (number like ? escape '!' or account_number like ? escape '!'")
          .append(" or upper(account_name) like ? escape '!')");
      for (int i = 0; i < 3; i++) {
        values.add(prefix(query.search()));
      }
    }
    narrow(where, values, query);
    return page(sql.list(where.toString(), row -> Keyed.of(row, readQueue(row)), values.toArray()));
  }

  private static void narrow(
      StringBuilder where, List<@Nullable Object> values, WithdrawalQuery query) {
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

  private static <T extends Serializable> Slice<T> page(List<Keyed<T>> found) {
    boolean more = found.size() > PAGE;
    List<Keyed<T>> shown = more ? found.subList(0, PAGE) : found;
    String older = more ? Long.toString(shown.get(PAGE - 1).key()) : null;
    return new Slice<>(shown.stream().map(Keyed::row).toList(), null, older);
  }

  private static String prefix(String search) {
    return search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  private static WithdrawalQueueRow readQueue(Row row) throws SQLException {
    return new WithdrawalQueueRow(read(row), row.text("account_name"), row.text("account_number"));
  }

  private static WithdrawalView readView(Row row) throws SQLException {
    Long settled = row.numberOrNull("settled_by");
    return new WithdrawalView(
        read(row),
        row.text("holder"),
        row.text("bank"),
        row.text("bank_code"),
        row.text("remarks"),
        new TransactionId(row.number("reserved_by")).number(),
        settled == null ? null : new TransactionId(settled).number(),
        row.textOrNull("bank_reference"),
        row.momentOrNull("decided_at"),
        row.textOrNull("decided_by"));
  }

  private static WithdrawalRow read(Row row) throws SQLException {
    return new WithdrawalRow(
        new WithdrawalId(row.text("number")),
        new AccountId(row.number("account_id")),
        row.money("amount"),
        row.constant("state", WithdrawalState.class),
        row.text("number_masked"),
        row.text("requested_by"),
        row.moment("requested_at"),
        row.textOrNull("reason"));
  }

  /**
   * Who asked for a withdrawal, and the encrypted number it goes to.
   *
   * @param membership the place in the account, null when nobody in an account did
   * @param identity the person, null when unknown
   * @param closed the encrypted number
   */
  record Asker(@Nullable MembershipId membership, @Nullable IdentityId identity, String closed) {

    static Asker read(Row row) throws SQLException {
      Long membership = row.numberOrNull("membership_id");
      Long identity = row.numberOrNull("requested_identity");
      return new Asker(
          membership == null ? null : new MembershipId(membership),
          identity == null ? null : new IdentityId(identity),
          row.text("number_closed"));
    }
  }

  private record Keyed<T>(long key, T row) {

    static <T> Keyed<T> of(Row row, T value) throws SQLException {
      return new Keyed<>(row.number("id"), value);
    }
  }
}
