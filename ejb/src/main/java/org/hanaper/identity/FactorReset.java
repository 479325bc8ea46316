package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Reasons;

/**
 * The back office takes away the second factor of somebody who has lost the device; the person is
 * told by mail. For administrators see {@link UserSignIns}.
 */
@Stateless
public class FactorReset {

  @Inject Identities identities;
  @Inject FactorResets resets;

  /**
   * Resets the factor of anybody.
   *
   * @param identity whose
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when nobody is known by it
   * @throws org.hanaper.shared.SomebodyWasFaster when there is none
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void ofAnybody(IdentityId identity, String reason) {
    reset(identity, reason);
  }

  /**
   * Resets the factor of whoever has an address.
   *
   * @param population which door the person uses
   * @param email as typed
   * @param reason why, for the audit; 1 to 300 characters
   * @throws NotFound when nobody is known by it
   * @throws org.hanaper.shared.SomebodyWasFaster when there is none
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void byEmail(Population population, String email, String reason) {
    Person person =
        identities
            .find(population, Emails.plain(email))
            .orElseThrow(() -> new NotFound("identity"));
    reset(person.id(), reason);
  }

  private void reset(IdentityId identity, String reason) {
    resets.reset(identity, null, Reasons.checked(reason));
  }
}
