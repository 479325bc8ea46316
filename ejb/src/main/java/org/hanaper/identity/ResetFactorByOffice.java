package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the back office takes away a second factor.
 *
 * @param population which door its owner uses
 * @param email the owner's address, as typed
 * @param reason why, for the audit; 1 to 300 characters
 * @param current the operator's own password, asked for again
 * @param device the secret of a device that was used before, null for a new one
 */
public record ResetFactorByOffice(
    Population population, String email, String reason, String current, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ResetFactorByOffice[" + population + "]";
  }
}
