package org.hanaper.shared;

/** A text is no amount of the currency: sign, exponent, grouping, too many decimals or digits. */
public class MoneyNotUnderstood extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param text what was typed
   * @param decimals how many decimals the currency has
   */
  public MoneyNotUnderstood(String text, int decimals) {
    super(text, decimals);
  }

  @Override
  public String field() {
    return "amount";
  }
}
