package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.shared.MembershipId;

/**
 * Keeps people who edit groups from letting themselves into one: as with users, nobody widens his
 * own reach. An administrator, whose reach is the whole account, does it for them.
 */
@ApplicationScoped
class OwnReach {

  @Inject Access access;
  @Inject GroupRows groups;

  /**
   * Refuses what would let its writer into a group that doesn't admit him.
   *
   * @param before the group as it is, read while the account is held
   * @param form what was typed
   * @throws NotYourselfIntoGroup when it would
   */
  void refuseWidening(Payer before, EditGroup form) {
    MembershipId self = access.caller().membership();
    if (self != null
        && access.scope(Permission.ORDER_PLACE) != Scope.ALL
        && !groups.admits(before, self)
        && wouldAdmit(form, self)) {
      throw new NotYourselfIntoGroup(form.restricted());
    }
  }

  private boolean wouldAdmit(EditGroup form, MembershipId self) {
    return form.restricted() ? form.users().contains(self) : !groups.isKeptToGroups(self);
  }
}
