package org.hanaper.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The outcome of a contest.
 *
 * @param rate operations per second
 * @param cpu CPU time of the process for each operation, microseconds
 * @param median the median time of one operation, microseconds
 * @param load the load average at the end
 */
record Result(Figure rate, Figure cpu, Figure median, double load) {

  /** Above this load average figures are no verdict. */
  static final double BUSY = 4;

  /** The two sides of one round. */
  record Round(Slice subject, Slice baseline) {}

  /**
   * One figure over all rounds.
   *
   * @param subject the median of the subject
   * @param baseline the median of the baseline
   * @param low the lower quartile of the rounds' ratios
   * @param ratio their median
   * @param high their upper quartile
   */
  record Figure(double subject, double baseline, double low, double ratio, double high) {

    static Figure of(List<Round> rounds, ToDoubleFunction<Slice> figure) {
      double[] ratios =
          rounds.stream()
              .mapToDouble(
                  r -> figure.applyAsDouble(r.subject()) / figure.applyAsDouble(r.baseline()))
              .toArray();
      return new Figure(
          quantile(rounds.stream().mapToDouble(r -> figure.applyAsDouble(r.subject())), 0.5),
          quantile(rounds.stream().mapToDouble(r -> figure.applyAsDouble(r.baseline())), 0.5),
          quantile(Arrays.stream(ratios), 0.25),
          quantile(Arrays.stream(ratios), 0.5),
          quantile(Arrays.stream(ratios), 0.75));
    }

    private static double quantile(java.util.stream.DoubleStream values, double share) {
      double[] sorted = values.sorted().toArray();
      return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
  }

  static Result of(List<Round> rounds) {
    return new Result(
        Figure.of(rounds, Slice::rate),
        Figure.of(rounds, Slice::cpu),
        Figure.of(rounds, Slice::median),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** A line of the table in the results' document. */
  String line(String database, Pairing pairing) {
    return String.format(
        Locale.ROOT,
        "| %s, %s | %s | %s | %d | %.0f | %.0f | **%.2f** (%.2f–%.2f) | %.0f | %.2f | %.0f | %.2f"
            + " | %.1f | %s |",
        database,
        pairing.place(),
        pairing.subject().name(),
        pairing.baseline().name(),
        pairing.threads(),
        rate.subject(),
        rate.baseline(),
        rate.ratio(),
        rate.low(),
        rate.high(),
        cpu.subject(),
        cpu.ratio(),
        median.subject(),
        median.ratio(),
        load,
        pairing.goal().verdict(this));
  }
}
