package org.hanaper.restriction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hanaper.access.Inside;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;

/**
 * Keeps an account from being left without an administrator who can enter it (design 4.8).
 *
 * <p>Whoever changes roles, states, factors or rules of administrators calls {@link #before} first
 * and {@link #after} last, all in one transaction: the first holds the account's row, so that two
 * such changes can't pass each other; the second looks at what the change has left.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdministratorsGuard {

  @Inject Accounts accounts;
  @Inject Members members;

  /**
   * Holds the account against other changes of the kind until the transaction ends.
   *
   * @param account the account
   * @throws org.hanaper.shared.NotFound when there is none
   */
  @Inside
  public void before(AccountId account) {
    accounts.hold(account);
  }

  /**
   * Refuses what has been changed when no administrator could enter any more; the refusal rolls the
   * change back.
   *
   * @param account the account
   * @throws NoAdministratorLeft when none is left
   */
  @Inside
  public void after(AccountId account) {
    if (members.withRole(account, Role.ADMINISTRATOR).isEmpty()) {
      throw new NoAdministratorLeft();
    }
  }
}
