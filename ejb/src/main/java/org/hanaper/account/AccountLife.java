package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Inside;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** What time does to accounts, and undoes again (domain A.3). */
@Stateless
public class AccountLife {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Accounts accounts;

  /**
   * Lets a lapsed account wait for its activation once more; others stay as they are.
   *
   * @param account the account for which a new link goes out
   */
  @Inside
  public void awaitActivation(AccountId account) {
    int changed =
        sql.update(
            "update account set state = 'PENDING_ACTIVATION' where id = ? and state = 'LAPSED'",
            account.value());
    if (changed == 1) {
      record("ACCOUNT_REVIVED", account, "a new link was sent");
    }
  }

  private void record(String activity, AccountId account, String details) {
    audit.record(
        Happening.done(activity, account, "account", accounts.get(account).number(), details));
  }
}
