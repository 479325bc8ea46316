package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * A try to sign in.
 *
 * @param population which door
 * @param email as typed
 * @param password as typed
 * @param device the secret of a device that was used before, null for a new one
 * @param agent what the browser calls itself
 */
public record TrySignIn(
    Population population, String email, String password, @Nullable String device, String agent) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "TrySignIn[" + population + "]";
  }
}
