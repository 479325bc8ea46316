package org.hanaper.factor;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Inside;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Which accounts demand a second factor of everybody (domain B.6). */
@Stateless
public class FactorPolicy {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;

  /** Whether an account demands it. */
  @Inside
  public boolean enforces(AccountId account) {
    return sql.number("select count(*) from factor_policy where account_id = ?", account.value())
        > 0;
  }

  /**
   * Makes an account demand it, or no longer; the secrets that people have stay.
   *
   * @param account whose row the caller holds
   * @param on whether it is demanded
   * @throws SomebodyWasFaster when it is so already
   */
  @Inside
  public void set(AccountId account, boolean on) {
    if (on == enforces(account)) {
      throw new SomebodyWasFaster("account");
    }
    if (on) {
      sql.update(
          "insert into factor_policy (account_id, enforced_at) values (?, ?)",
          account.value(),
          clock.instant());
    } else {
      sql.update("delete from factor_policy where account_id = ?", account.value());
    }
    String activity = on ? "FACTOR_ENFORCED" : "FACTOR_NOT_ENFORCED";
    audit.record(Happening.done(activity, account, "account", account, ""));
  }
}
