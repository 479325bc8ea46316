package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Members;
import org.hanaper.identity.Memberships;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/**
 * Switches users off and on, and looks after those who wait for their activation (domain A.4).
 *
 * <p>Sessions stop by themselves, because each request reads the state again (security rule 12);
 * they are ended as well, so that none goes on when the user is switched on again.
 */
@Stateless
public class UserStates {

  @Inject Sql sql;
  @Inject Access access;
  @Inject Audit audit;
  @Inject UserRows users;
  @Inject Members members;
  @Inject Memberships memberships;
  @Inject AdministratorsGuard guard;
  @Inject Event<UserSwitched> switched;

  /**
   * Switches a user off; what the user ordered stays.
   *
   * @param user an active user of the caller's account
   * @throws NotYourself for the caller
   * @throws SomebodyWasFaster when the user isn't active
   * @throws org.hanaper.restriction.NoAdministratorLeft when it is the last administrator
   */
  @Needs(Permission.USER_CREATE)
  public void deactivate(MembershipId user) {
    AccountId account = hold();
    if (user.equals(access.caller().membership())) {
      throw new NotYourself();
    }
    move(account, user, UserState.ACTIVE, UserState.INACTIVE);
    memberships.endSessions(user, "DEACTIVATED");
    switched.fire(new UserSwitched(account, members.recipient(user), false));
    guard.after(account);
  }

  /**
   * Switches a user on again.
   *
   * @param user an inactive user of the caller's account
   * @throws SomebodyWasFaster when the user isn't inactive
   */
  @Needs(Permission.USER_CREATE)
  public void reactivate(MembershipId user) {
    AccountId account = hold();
    move(account, user, UserState.INACTIVE, UserState.ACTIVE);
    switched.fire(new UserSwitched(account, members.recipient(user), true));
  }

  /**
   * Mails the activation link again; the older link ends.
   *
   * @param user a user of the caller's account who waits for the activation
   * @throws SomebodyWasFaster when the user doesn't wait
   * @throws org.hanaper.identity.TooManyTries when too much was mailed to the address
   */
  @Needs(Permission.USER_CREATE)
  public void resend(MembershipId user) {
    AccountId account = hold();
    if (users.get(user, account).state() != UserState.PENDING_ACTIVATION) {
      throw new SomebodyWasFaster(UserChanges.TARGET);
    }
    memberships.mailLink(user);
    audit.record(Happening.done("ACTIVATION_RESENT", account, UserChanges.TARGET, user, ""));
  }

  /**
   * Takes a user back who waits for the activation; the link no longer opens.
   *
   * @param user a user of the caller's account who waits for the activation
   * @throws SomebodyWasFaster when the user doesn't wait
   */
  @Needs(Permission.USER_CREATE)
  public void cancel(MembershipId user) {
    AccountId account = hold();
    move(account, user, UserState.PENDING_ACTIVATION, UserState.CANCELLED);
    guard.after(account);
  }

  private AccountId hold() {
    AccountId account = access.caller().inAccount();
    guard.before(account);
    return account;
  }

  private void move(AccountId account, MembershipId user, UserState from, UserState to) {
    UserRow before = users.get(user, account);
    int moved =
        sql.update(
            "update membership set state = ? where id = ? and account_id = ? and state = ?",
            to,
            user.value(),
            account.value(),
            from);
    if (moved != 1) {
      throw new SomebodyWasFaster(UserChanges.TARGET);
    }
    audit.record(Happening.done("USER_" + to, account, UserChanges.TARGET, user, before.email()));
  }
}
