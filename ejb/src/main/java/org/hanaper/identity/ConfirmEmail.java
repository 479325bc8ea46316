package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * The form behind the link that was mailed to a new address.
 *
 * @param token the link's secret
 * @param password the person's password
 * @param device the secret by which this browser is known, null for a new one
 */
public record ConfirmEmail(String token, String password, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ConfirmEmail[]";
  }
}
