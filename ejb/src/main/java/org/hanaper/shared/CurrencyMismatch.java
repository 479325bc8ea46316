package org.hanaper.shared;

/** Two amounts of different currencies were to be compared or added. */
public class CurrencyMismatch extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param one a currency
   * @param other the other currency
   */
  public CurrencyMismatch(String one, String other) {
    super(one, other);
  }
}
