package org.hanaper.factor;

import java.io.Serializable;

/**
 * A secret that waits to be proved by a code.
 *
 * @param secret in base 32, for typing
 * @param address the {@code otpauth:} address that a QR code shows
 */
public record FactorDraft(String secret, String address) implements Serializable {

  /** Without the secret. */
  @Override
  public String toString() {
    return "FactorDraft";
  }
}
