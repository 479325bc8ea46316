package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.factor.Factor;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Reasons;
import org.hanaper.store.Again;
import org.hanaper.store.Sql;

/**
 * What the administrator of an account does for the sign-in of the own active users: lift a block,
 * reset a second factor (domain A.5, B.6). A sign-in may also guard accounts of others, so the one
 * is limited and the other refused then.
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class UserSignIns {

  private static final int LIFTED_A_DAY = 3;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Identities identities;
  @Inject Factor factor;
  @Inject Throttle throttle;
  @Inject Recheck recheck;
  @Inject Unblocking unblocking;
  @Inject FactorResets resets;

  /**
   * How it stands with a user's sign-in.
   *
   * @param user a user of the caller's account
   * @return nothing for a user who isn't active: who hasn't accepted yet is nobody's user
   */
  @Needs(Permission.ROLE_ASSIGN)
  public UserSignIn of(MembershipId user) {
    return sql.first(
            """
            select f.confirmed_at, (select max(t.blocked_at) from sign_in_tries t
              where t.identity_id = m.identity_id) as blocked_at
            from membership m left join second_factor f on f.identity_id = m.identity_id
            where m.id = ? and m.account_id = ? and m.state = 'ACTIVE'""",
            row -> new UserSignIn(row.momentOrNull("blocked_at"), row.momentOrNull("confirmed_at")),
            user.value(),
            account().value())
        .orElse(new UserSignIn(null, null));
  }

  /**
   * Lifts all blocks of a user's login.
   *
   * @param user an active user of the caller's account
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when the user isn't one
   * @throws UnblockedTooOften after three times in a day
   * @throws org.hanaper.shared.SomebodyWasFaster when it isn't blocked
   */
  @Needs(Permission.ROLE_ASSIGN)
  public void unblock(MembershipId user, String reason) {
    String given = Reasons.checked(reason);
    IdentityId identity = identity(user);
    String subject = identity.toString();
    if (!Again.whileMeeting(
        () -> throttle.admits("unblock", subject, LIFTED_A_DAY, Duration.ofDays(1)))) {
      throw new UnblockedTooOften();
    }
    unblocking.lift(identities.get(identity), account(), given);
  }

  /**
   * Takes away the second factor of a user who has lost the device.
   *
   * @param command whose, why, and the caller's own password
   * @throws NotFound when the user isn't an active one of the caller's account
   * @throws NotYourOwnFactor for the caller
   * @throws FactorServesOtherAccounts when the person is an active user of another account too
   * @throws WrongPassword when the caller's password is another
   * @throws LoginIsBlocked after too many wrong ones
   * @throws org.hanaper.shared.SomebodyWasFaster when there is none
   */
  @Needs(Permission.ROLE_ASSIGN)
  public void resetFactor(ResetFactor command) {
    String reason = Reasons.checked(command.reason());
    IdentityId identity = identity(command.user());
    IdentityId caller = access.caller().identity();
    if (caller == null || identity.equals(caller)) {
      throw new NotYourOwnFactor();
    }
    recheck.password(caller, command.current(), command.device());
    resets.ofUser(identity, account(), reason);
  }

  private IdentityId identity(MembershipId user) {
    return sql.first(
            """
            select identity_id from membership
            where id = ? and account_id = ? and state = 'ACTIVE'""",
            row -> new IdentityId(row.number("identity_id")),
            user.value(),
            account().value())
        .orElseThrow(() -> new NotFound("membership"));
  }

  private AccountId account() {
    return access.caller().inAccount();
  }
}
