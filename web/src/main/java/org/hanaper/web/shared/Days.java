package org.hanaper.web.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads days of an address as the browser writes them, e.g. {@code 2026-11-25}. */
public final class Days {

  private Days() {}

  /**
   * The moment at which a day begins.
   *
   * @param day what stands in the address
   * @param zone whose day is meant
   * @return null when it is no day
   */
  public static @Nullable Instant begin(String day, ZoneId zone) {
    return begin(day, 0, zone);
  }

  /**
   * The moment at which a day is over.
   *
   * @param day what stands in the address
   * @param zone whose day is meant
   * @return null when it is no day
   */
  public static @Nullable Instant end(String day, ZoneId zone) {
    return begin(day, 1, zone);
  }

  private static @Nullable Instant begin(String day, int later, ZoneId zone) {
    try {
      LocalDate read = LocalDate.parse(day);
      // years that no calendar of ours has would not fit into a column
      boolean ours = read.getYear() >= 1900 && read.getYear() <= 9000;
      return ours ? read.plusDays(later).atStartOfDay(zone).toInstant() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
