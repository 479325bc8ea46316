package org.hanaper.identity;

import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * An administrator takes away a user's second factor.
 *
 * @param user the user's place in the account
 * @param reason why, for the audit; 1 to 300 characters
 * @param current the administrator's own password, asked for again
 * @param device the secret of a device that was used before, null for a new one
 */
public record ResetFactor(
    MembershipId user, String reason, String current, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ResetFactor[" + user + "]";
  }
}
