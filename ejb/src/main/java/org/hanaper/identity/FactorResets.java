package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Takes away a second factor for somebody who can't any more; the person is told by mail. */
@ApplicationScoped
class FactorResets {

  @Inject Sql sql;
  @Inject Identities identities;
  @Inject FactorChanges changes;
  @Inject Audit audit;

  /**
   * For a user of an account, by its administrator.
   *
   * @throws FactorServesOtherAccounts when the person is an active user of another account too
   * @throws SomebodyWasFaster when there is none
   */
  @Transactional(Transactional.TxType.REQUIRED)
  public void ofUser(IdentityId identity, AccountId account, String reason) {
    if (isElsewhere(identity, account)) {
      throw new FactorServesOtherAccounts();
    }
    reset(identity, account, reason);
  }

  /**
   * For anybody.
   *
   * @throws SomebodyWasFaster when there is none
   */
  @Transactional(Transactional.TxType.REQUIRED)
  public void reset(IdentityId identity, @Nullable AccountId account, String reason) {
    changes.remove(identities.get(identity), null, FactorChanged.Change.RESET);
    audit.record(Happening.done("FACTOR_RESET", account, "identity", identity, reason));
  }

  /** In whatever state the other account is today: it may be renewed tomorrow. */
  private boolean isElsewhere(IdentityId identity, AccountId account) {
    return sql.number(
            """
            select count(*) from membership
            where identity_id = ? and account_id <> ? and state = 'ACTIVE'""",
            identity.value(),
            account.value())
        > 0;
  }
}
