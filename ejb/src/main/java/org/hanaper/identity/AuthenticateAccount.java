package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * A known person opens a further account with the password of before and, where there is one, the
 * second factor (domain A.9).
 *
 * @param token the link's secret
 * @param password as typed
 * @param code a code or recovery code of the second factor; empty without one
 * @param device the secret of a device that was used before, null for a new one
 */
public record AuthenticateAccount(
    String token, String password, String code, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "AuthenticateAccount";
  }
}
