package org.hanaper.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How long the credits last at the present rate of spending.
 *
 * @param total all credits of the account, those of its groups too
 * @param spent30 what was spent in the last 30 days, refunds taken off
 * @param spent90 what was spent in the last 90 days, refunds taken off
 * @param days over how many days the rate was taken; 0 when there is too little to tell
 * @param lastsUntil the last day with credits; null when there is too little to tell, or when they
 *     last longer than ten years
 * @param months what will be left in the coming months, empty when there is too little to tell
 */
public record Forecast(
    Money total,
    Money spent30,
    Money spent90,
    int days,
    @Nullable LocalDate lastsUntil,
    List<Left> months)
    implements Serializable {

  private static final int LEAST_DAYS = 14;
  private static final long FARTHEST = 3_650;
  private static final int MONTHS = 12;

  /** Keeps a copy of the months. */
  public Forecast {
    months = List.copyOf(months);
  }

  /**
   * What will be left.
   *
   * @param day a day
   * @param amount the credits on that day, never below zero
   * @param share the amount in hundredths of the present one, 0 to 100
   */
  public record Left(LocalDate day, Money amount, int share) implements Serializable {}

  /** Whether enough is known to tell anything. */
  public boolean isKnown() {
    return days > 0;
  }

  /**
   * The forecast.
   *
   * @param total all credits
   * @param spent30 what was spent in 30 days
   * @param spent90 what was spent in 90 days
   * @param age for how many days the account has been active
   * @param today the day from which to count
   */
  static Forecast of(Money total, Money spent30, Money spent90, long age, LocalDate today) {
    int days = age >= 90 ? 90 : age >= 30 ? 30 : Math.toIntExact(age);
    Money spent = age >= 90 ? spent90 : spent30;
    if (days < LEAST_DAYS || !spent.isPositive() || !total.isPositive()) {
      return new Forecast(total, spent30, spent90, 0, null, List.of());
    }
    long lasts = Math.floorDiv(Math.multiplyExact(total.minor(), (long) days), spent.minor());
    return new Forecast(
        total,
        spent30,
        spent90,
        days,
        lasts > FARTHEST ? null : today.plusDays(lasts),
        months(total, spent, days, today));
  }

  private static List<Left> months(Money total, Money spent, int days, LocalDate today) {
    List<Left> months = new ArrayList<>();
    for (int month = 0; month <= MONTHS; month++) {
      LocalDate day = today.plusMonths(month);
      long gone = Math.multiplyExact(spent.minor(), day.toEpochDay() - today.toEpochDay()) / days;
      long left = Math.max(0, total.minor() - gone);
      months.add(
          new Left(
              day,
              Money.ofMinor(left, total.currency()),
              Math.toIntExact(Math.multiplyExact(left, 100L) / total.minor())));
    }
    return months;
  }
}
