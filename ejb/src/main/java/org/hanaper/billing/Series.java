package org.hanaper.billing;

import org.hanaper.shared.Digits;

/**
 * A series of consecutive numbers.
 *
 * @param seller the code of the entity that issues
 * @param kind what is numbered
 * @param fiscalYear the year as numbers show it
 */
record Series(String seller, BillingKind kind, String fiscalYear) {

  private static final int LONGEST = 16;

  /**
   * The number as documents show it: at most 16 letters, digits, dashes and slashes (India's rule
   * 46), e.g. {@code INV/26-27/000123}; from the millionth on without the first slash.
   *
   * @param number counted from one
   * @throws IllegalStateException when it would be longer
   */
  String number(long number) {
    String text = kind.letters() + "/" + fiscalYear + "/" + Digits.of(number, 6);
    String shorter = text.length() <= LONGEST ? text : text.replaceFirst("/", "");
    if (shorter.length() > LONGEST) {
      throw new IllegalStateException("series " + this + " is used up");
    }
    return shorter;
  }
}
