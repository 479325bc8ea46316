package org.hanaper.identity;

/**
 * A password that the holder of a link sets.
 *
 * @param token the link's secret
 * @param password as typed
 * @param repeated as typed the second time
 */
public record NewPassword(String token, String password, String repeated) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "NewPassword";
  }
}
