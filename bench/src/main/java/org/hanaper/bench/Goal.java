package org.hanaper.bench;

import java.util.Locale;

/**
 * What a contest has to reach.
 *
 * @param rate the least ratio of the rates, 0 for none
 * @param cpu the largest ratio of CPU time for each operation, 0 for none
 * @param median the largest ratio of the median times of one operation, 0 for none
 */
record Goal(double rate, double cpu, double median) {

  /** Figures without a goal. */
  static final Goal NONE = new Goal(0, 0, 0);

  static Goal rate(double least) {
    return new Goal(least, 0, 0);
  }

  Goal cpu(double most) {
    return new Goal(rate, most, median);
  }

  Goal median(double most) {
    return new Goal(rate, cpu, most);
  }

  /** Says whether it is reached; above load 4 the machine was too busy to tell. */
  String verdict(Result result) {
    if (this.equals(NONE)) {
      return "";
    }
    String text = text();
    if (result.load() > Result.BUSY) {
      return text + ": no verdict";
    }
    return text + (isReached(result) ? ": reached" : ": missed");
  }

  private boolean isReached(Result result) {
    return (rate == 0 || result.rate().ratio() >= rate)
        && (cpu == 0 || result.cpu().ratio() <= cpu)
        && (median == 0 || result.median().ratio() <= median);
  }

  private String text() {
    return (rate == 0 ? "" : String.format(Locale.ROOT, "≥ %.2f ", rate))
        .concat(cpu == 0 ? "" : String.format(Locale.ROOT, "CPU ≤ %.2f ", cpu))
        .concat(median == 0 ? "" : String.format(Locale.ROOT, "p50 ≤ %.2f ", median))
        .strip();
  }
}
