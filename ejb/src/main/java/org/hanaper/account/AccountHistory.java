package org.hanaper.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** Notes every change of an account's state, for its page and for the audit, in one go. */
@ApplicationScoped
class AccountHistory {

  private static final String SELECT =
      """
      select state, happened_at, actor, reason from account_history
      where account_id = ? order by id desc fetch first 50 rows only""";

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;

  void note(String activity, AccountId account, AccountState state, String reason) {
    sql.update(
        """
        insert into account_history (account_id, state, happened_at, actor, reason)
        values (?, ?, ?, ?, ?)""",
        account.value(),
        state,
        clock.instant(),
        access.caller().name(),
        reason);
    audit.record(Happening.done(activity, account, "account", number(account), reason));
  }

  /** The newest fifty changes, newest first. */
  List<AccountChange> of(AccountId account) {
    return sql.list(
        SELECT,
        row ->
            new AccountChange(
                row.constant("state", AccountState.class),
                row.moment("happened_at"),
                row.text("actor"),
                row.text("reason")),
        account.value());
  }

  private String number(AccountId account) {
    return sql.first(
            "select number from account where id = ?", row -> row.text("number"), account.value())
        .orElse("");
  }
}
