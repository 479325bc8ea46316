package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hanaper.account.AccountState;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Opens what an activation link is about: its membership, and the account if it still waits. */
@ApplicationScoped
class Opening {

  @Inject Sql sql;
  @Inject Links links;
  @Inject Accounts accounts;
  @Inject Audit audit;

  /** The account that a link is about. */
  AccountView accountOf(Links.Link link) {
    return accounts.get(
        new AccountId(
            sql.number(
                "select account_id from membership where id = ?",
                Sql.Nothing.number(link.membership()))));
  }

  /** Uses a link of somebody who has proven to be its person; one transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void withSecret(String token) {
    Links.Link link = links.get(Links.Purpose.ACTIVATION, token);
    IdentityId person = link.identityId();
    AccountId account = accountOf(link).id();
    audit.record(Happening.done("ACCOUNT_AUTHENTICATED", account, "identity", person, ""));
    use(link);
  }

  /** Uses a link within the caller's transaction; of two at the same time one is refused. */
  void use(Links.Link link) {
    AccountView account = accountOf(link);
    links.use(link);
    activateMembership(link);
    if (account.state() == AccountState.PENDING_ACTIVATION) {
      accounts.activate(account.id(), link.identityId());
    } else {
      accounts.requireActive(account.id());
    }
  }

  private void activateMembership(Links.Link link) {
    int active =
        sql.update(
            """
            update membership set state = 'ACTIVE'
            where id = ? and identity_id = ? and state = 'PENDING_ACTIVATION'""",
            Sql.Nothing.number(link.membership()),
            link.identityId().value());
    if (active != 1) {
      throw new SomebodyWasFaster("membership");
    }
  }
}
