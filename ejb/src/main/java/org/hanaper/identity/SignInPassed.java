package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * The right to enter once, now.
 *
 * @param ticket redeemed once, within a minute, by the sign-in mechanism
 * @param device the secret by which the device will be known, null when it is known already
 */
public record SignInPassed(String ticket, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "SignInPassed";
  }
}
