package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for an act.
 *
 * @param membership the place in the account, null when nobody in an account asked
 * @param identity the person, by whom two persons are told apart; null for the system
 * @param name the name at that time, only shown
 */
public record Requester(
    @Nullable MembershipId membership, @Nullable IdentityId identity, String name)
    implements Serializable {

  /**
   * The caller of the moment.
   *
   * @param caller who calls
   */
  public static Requester of(Caller caller) {
    return new Requester(caller.membership(), caller.identity(), caller.name());
  }
}
