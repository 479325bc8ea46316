package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Takes away the second factor of somebody who has lost the device; the person is told by mail. */
@Stateless
public class FactorReset {

  private static final int LONGEST_REASON = 300;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Identities identities;
  @Inject FactorChanges changes;
  @Inject Audit audit;

  /**
   * Resets the factor of a user of the caller's account.
   *
   * @param membership the user's place in the account
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when the membership is none of the account's
   * @throws FactorServesOtherAccounts when the person can enter another account too
   * @throws SomebodyWasFaster when there is none
   */
  @Needs(Permission.USER_EDIT)
  public void ofUser(MembershipId membership, String reason) {
    access.require(Permission.ROLE_ASSIGN);
    AccountId account = access.caller().inAccount();
    IdentityId identity =
        sql.first(
                "select identity_id from membership where id = ? and account_id = ?",
                row -> new IdentityId(row.number("identity_id")),
                membership.value(),
                account.value())
            .orElseThrow(() -> new NotFound("membership"));
    if (isElsewhere(identity, account)) {
      throw new FactorServesOtherAccounts();
    }
    reset(identity, account, reason);
  }

  /**
   * Resets the factor of anybody.
   *
   * @param identity whose
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when nobody is known by it
   * @throws SomebodyWasFaster when there is none
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void ofAnybody(IdentityId identity, String reason) {
    reset(identity, null, reason);
  }

  /**
   * Resets the factor of whoever has an address.
   *
   * @param population which door the person uses
   * @param email as typed
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when nobody is known by it
   * @throws SomebodyWasFaster when there is none
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void byEmail(Population population, String email, String reason) {
    Person person =
        identities
            .find(population, Emails.plain(email))
            .orElseThrow(() -> new NotFound("identity"));
    reset(person.id(), null, reason);
  }

  private void reset(IdentityId identity, @Nullable AccountId account, String reason) {
    new InvalidInput.Check()
        .that(!reason.isBlank() && reason.length() <= LONGEST_REASON, "reason", "ReasonMissing")
        .orRefuse();
    changes.remove(identities.get(identity), null, FactorChanged.Change.RESET);
    audit.record(Happening.done("FACTOR_RESET", account, "identity", identity, reason.strip()));
  }

  private boolean isElsewhere(IdentityId identity, AccountId account) {
    return sql.number(
            """
            select count(*) from membership m join account a on a.id = m.account_id
            where m.identity_id = ? and m.account_id <> ? and m.state = 'ACTIVE'
              and a.state = 'ACTIVE'""",
            identity.value(),
            account.value())
        > 0;
  }
}
