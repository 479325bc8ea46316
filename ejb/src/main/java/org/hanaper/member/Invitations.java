package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.MembershipId;

/** Invitations to the caller's account: sent, answered, decided (domain A.4). */
@Stateless
public class Invitations {

  @Inject Access access;
  @Inject InvitationChanges changes;

  /**
   * Invites somebody by mail.
   *
   * @param form what was typed
   * @return the new invitation
   * @throws org.hanaper.shared.InvalidInput with all that is wrong in the form
   * @throws AlreadyInvited when an invitation to the address is under way
   * @throws EmailAlreadyInAccount when the address belongs to a user of the account
   * @throws TooMuchMail when too much was mailed to the address
   */
  @Needs(Permission.INVITATION_CREATE)
  public InvitationId invite(Invite form) {
    access.require(Permission.ROLE_ASSIGN);
    return changes.invite(access.caller().inAccount(), form);
  }

  /**
   * Mails an invitation again; the older link ends, the time begins anew.
   *
   * @param invitation one that wasn't answered yet
   * @throws org.hanaper.shared.NotFound when it isn't the account's
   * @throws org.hanaper.shared.SomebodyWasFaster when it was answered or taken back
   */
  @Needs(Permission.INVITATION_CREATE)
  public void resend(InvitationId invitation) {
    changes.resend(access.caller().inAccount(), invitation);
  }

  /**
   * Mails the invitations again that weren't answered, up to a hundred, the oldest first.
   *
   * @return how many were mailed; addresses that got too much mail are left out
   */
  @Needs(Permission.INVITATION_CREATE)
  public int resendAll() {
    return changes.resendAll(access.caller().inAccount());
  }

  /**
   * Takes an invitation back.
   *
   * @param invitation one that wasn't decided yet
   * @throws org.hanaper.shared.NotFound when it isn't the account's
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided or taken back
   */
  @Needs(Permission.INVITATION_CREATE)
  public void revoke(InvitationId invitation) {
    changes.revoke(access.caller().inAccount(), invitation);
  }

  /**
   * Makes a user of an answered invitation; the activation link is mailed.
   *
   * @param invitation one that waits for approval
   * @return the new user
   * @throws org.hanaper.shared.NotFound when it isn't the account's
   * @throws org.hanaper.shared.SomebodyWasFaster when it doesn't wait
   */
  @Needs(Permission.INVITATION_CREATE)
  public MembershipId approve(InvitationId invitation) {
    access.require(Permission.USER_CREATE);
    access.require(Permission.ROLE_ASSIGN);
    return changes.approve(access.caller().inAccount(), invitation);
  }

  /**
   * Says no to an answered invitation; the reason is mailed to the invitee.
   *
   * @param invitation one that waits for approval
   * @param reason why, 1 to 300 characters
   * @throws org.hanaper.shared.InvalidInput without a reason
   * @throws org.hanaper.shared.NotFound when it isn't the account's
   * @throws org.hanaper.shared.SomebodyWasFaster when it doesn't wait
   */
  @Needs(Permission.INVITATION_CREATE)
  public void decline(InvitationId invitation, String reason) {
    changes.decline(access.caller().inAccount(), invitation, reason);
  }
}
