package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * The form that asks for another address of the sign-in.
 *
 * @param email the new address as typed
 * @param password the present password
 * @param device the secret by which this browser is known, null for a new one
 */
public record AskEmailChange(String email, String password, @Nullable String device) {

  /** Without the password. */
  @Override
  public String toString() {
    return "AskEmailChange[" + email + "]";
  }
}
