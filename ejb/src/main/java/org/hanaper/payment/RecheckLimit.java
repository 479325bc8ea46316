package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;

/**
 * Counts rechecks per account before anything is looked up, so that payment IDs can't be guessed
 * and the gateway isn't flooded. The count is committed on its own and survives every refusal.
 */
@ApplicationScoped
class RecheckLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject PaymentSettings settings;

  /**
   * Counts a try.
   *
   * @throws TooManyRechecks when the account has used up its tries
   * @throws DatabaseFailure a duplicate, when two first tries met; the second is to be made again
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void count(AccountId account) {
    Instant now = clock.instant();
    Instant start = now.minus(WINDOW);
    if (countedInWindow(account, start) || newWindow(account, now, start)) {
      return;
    }
    if (known(account)) {
      throw new TooManyRechecks(WINDOW.toSeconds());
    }
    sql.update(
        "insert into recheck_count (account_id, window_start, tries) values (?, ?, 1)",
        account.value(),
        now);
  }

  private boolean countedInWindow(AccountId account, Instant start) {
    return sql.update(
            """
            update recheck_count set tries = tries + 1
            where account_id = ? and window_start > ? and tries < ?""",
            account.value(),
            start,
            settings.rechecksPerMinute())
        == 1;
  }

  private boolean newWindow(AccountId account, Instant now, Instant start) {
    return sql.update(
            """
            update recheck_count set tries = 1, window_start = ?
            where account_id = ? and window_start <= ?""",
            now,
            account.value(),
            start)
        == 1;
  }

  private boolean known(AccountId account) {
    return sql.number("select count(*) from recheck_count where account_id = ?", account.value())
        > 0;
  }
}
