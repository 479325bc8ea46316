package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * Another password for somebody who is signed in.
 *
 * @param current the present password, as typed
 * @param password the new one
 * @param repeated the new one once more
 * @param device the secret of a device that was used before, null for a new one
 */
public record ChangePassword(
    String current, String password, String repeated, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ChangePassword";
  }
}
