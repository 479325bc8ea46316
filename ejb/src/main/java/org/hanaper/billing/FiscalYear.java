package org.hanaper.billing;

import java.time.LocalDate;
import org.hanaper.catalog.Seller;
import org.hanaper.shared.Digits;

/** The year in which numbers count from one: April to March in India, else the calendar's. */
final class FiscalYear {

  private static final int APRIL = 4;

  private FiscalYear() {}

  /**
   * The year as numbers show it: {@code 26-27} in India, elsewhere with the seller's letters, e.g.
   * {@code EU26}, so that no two sellers have the same number.
   *
   * @param day a day in the seller's zone
   * @param seller who issues
   */
  static String of(LocalDate day, Seller seller) {
    int year = day.getYear();
    if (!seller.country().equals("IN")) {
      return seller.seriesPrefix() + Digits.of(year % 100, 2);
    }
    int first = day.getMonthValue() >= APRIL ? year : year - 1;
    return Digits.of(first % 100, 2) + "-" + Digits.of((first + 1) % 100, 2);
  }
}
