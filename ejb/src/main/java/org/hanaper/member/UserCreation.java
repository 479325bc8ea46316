package org.hanaper.member;

import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many users.
 *
 * @param user the new user, null when none was created
 * @param problem why not, null when the user was created or was one already
 */
public record UserCreation(@Nullable MembershipId user, InvalidInput.@Nullable Problem problem) {

  /** Whether the address belonged to a user of the account, so that nothing was done. */
  public boolean isUserAlready() {
    return user == null && problem == null;
  }
}
