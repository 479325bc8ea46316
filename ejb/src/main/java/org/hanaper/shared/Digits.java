package org.hanaper.shared;

/** Writes counting numbers with leading zeros, as the numbers of orders and transactions have. */
public final class Digits {

  private Digits() {}

  /**
   * The number in decimal digits.
   *
   * @param number zero or more
   * @param width at least so many digits
   */
  public static String of(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
