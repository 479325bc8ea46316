package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Mail when the balance is below the threshold (M7), once until it is above it again. */
@ApplicationScoped
class LowCredit {

  static final String ADD_CREDITS = "/billing/credits.xhtml";
  private static final String BALANCE = "balance";

  @Inject Outbox outbox;
  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Sql sql;
  @Inject Clock clock;

  /** An account, what it is watched for, and whether its people have been told. */
  private record Watched(
      AccountId account, String name, Money balance, @Nullable Money threshold, boolean told) {}

  /** Accounts whose people were not told how it is, whatever kept them from it; a thousand. */
  List<AccountId> crossings() {
    return sql.list(
        """
        select account_id from account_credit_crossing
        order by account_id fetch first 1000 rows only""",
        row -> new AccountId(row.number("account_id")));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void look(AccountId id) {
    sql.first(
            "select * from account_credit_watch where account_id = ?",
            LowCredit::watched,
            id.value())
        .ifPresent(this::look);
  }

  private void look(Watched watched) {
    Money threshold = watched.threshold();
    boolean low = threshold != null && watched.balance().compareTo(threshold) < 0;
    if (threshold != null && low && !watched.told()) {
      tell(watched, threshold);
    } else if (!low && watched.told()) {
      forget(watched.account());
    }
  }

  private void forget(AccountId id) {
    sql.update("delete from low_credit_notice where account_id = ?", id.value());
    alerts.resolve(AlertKind.LOW_CREDIT, BALANCE, id);
  }

  private void tell(Watched account, Money threshold) {
    AccountId id = account.account();
    sql.update(
        "insert into low_credit_notice (account_id, told_at) values (?, ?)",
        id.value(),
        clock.instant());
    alerts.tell(
        id, Notice.of(AlertKind.LOW_CREDIT, id, BALANCE, ADD_CREDITS, account.name(), threshold));
    for (Recipient person :
        members.withRole(id, Role.ADMINISTRATOR, Role.FINANCE_MANAGER, Role.MANAGER)) {
      outbox.add(
          Letter.to(person, MailKind.LOW_CREDIT, id)
              .with("accountName", account.name())
              .with("balance", Words.money(account.balance(), person.language()))
              .with("threshold", Words.money(threshold, person.language())));
    }
  }

  private static Watched watched(Row row) throws SQLException {
    Long threshold = row.numberOrNull("threshold");
    return new Watched(
        new AccountId(row.number("account_id")),
        row.text("name"),
        row.money("balance"),
        threshold == null ? null : Money.ofMinor(threshold, row.text("currency")),
        row.momentOrNull("told_at") != null);
  }
}
