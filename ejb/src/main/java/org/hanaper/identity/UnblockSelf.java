package org.hanaper.identity;

/**
 * Somebody lifts the block of the own sign-in.
 *
 * @param token the mailed link's secret
 * @param current the password, where there is no second factor; else empty
 * @param code a code or recovery code of the second factor, where there is one; else empty
 */
public record UnblockSelf(String token, String current, String code) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "UnblockSelf";
  }
}
