package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Reasons;

/**
 * The back office takes away the second factor of somebody who has lost the device; the person is
 * told by mail. For administrators see {@link UserSignIns}.
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class FactorReset {

  @Inject Access access;
  @Inject Identities identities;
  @Inject Recheck recheck;
  @Inject Persons persons;
  @Inject FactorResets resets;

  /**
   * Resets the factor of whoever has an address.
   *
   * @param command whose, why, and the operator's own password
   * @throws NotYourOwnFactor for the operator, also where he is a member by the same address
   * @throws WrongPassword when the operator's password is another
   * @throws LoginIsBlocked after too many wrong ones
   * @throws NotFound when nobody is known by the address
   * @throws org.hanaper.shared.SomebodyWasFaster when there is none
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void byEmail(ResetFactorByOffice command) {
    if (command.population() == Population.OPERATOR) {
      access.require(Permission.OFFICE_OPERATORS);
    }
    String reason = Reasons.checked(command.reason());
    IdentityId operator = access.caller().asPerson();
    recheck.password(operator, command.current(), command.device());
    IdentityId owner =
        identities
            .find(command.population(), Emails.plain(command.email()))
            .orElseThrow(() -> new NotFound("identity"))
            .id();
    if (persons.areSame(owner, operator)) {
      throw new NotYourOwnFactor();
    }
    resets.reset(owner, null, reason);
  }
}
