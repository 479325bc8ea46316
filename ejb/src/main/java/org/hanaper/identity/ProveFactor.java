package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody proves who changes the second factor.
 *
 * @param password the password, asked for again
 * @param current a code or recovery code of the present factor; empty where there is none yet
 * @param code the first code of a factor that is being set up; empty otherwise
 * @param device the secret of a device that was used before, null for a new one
 */
public record ProveFactor(String password, String current, String code, @Nullable String device) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ProveFactor";
  }
}
