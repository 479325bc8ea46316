package org.hanaper.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets two sides work in alternating short slices, in random order, and compares them pair by pair.
 *
 * <p>Slices alternate because the machine's speed drifts: only the ratio within a round is worth
 * anything. The first rounds warm up and don't count.
 */
final class Contest {

  private static final int WARM_UP_ROUNDS = 8;
  private static final int COMPILER_ROUNDS = 40;
  private static final int COUNTED_ROUNDS = 20;
  private static final long SLICE_NANOS = 300_000_000L;

  private final ExecutorService workers;
  private final int threads;
  private final Random order = new Random(20261120L);

  Contest(ExecutorService workers, int threads) {
    this.workers = workers;
    this.threads = threads;
  }

  /**
   * Lets both sides work until the compiler has done its part; nothing of it counts. The subject
   * runs through much more code than its twin and would be measured half interpreted.
   */
  void warmUp(Side subject, Side baseline) throws Exception {
    for (int round = 0; round < COMPILER_ROUNDS; round++) {
      slice(subject);
      slice(baseline);
    }
  }

  Result run(Side subject, Side baseline) throws Exception {
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + COUNTED_ROUNDS; round++) {
      boolean subjectFirst = order.nextBoolean();
      Slice one = slice(subjectFirst ? subject : baseline);
      Slice other = slice(subjectFirst ? baseline : subject);
      if (round >= WARM_UP_ROUNDS) {
        Slice ours = subjectFirst ? one : other;
        Slice theirs = subjectFirst ? other : one;
        rounds.add(new double[] {ours.rate(), theirs.rate(), ours.cpu(), theirs.cpu()});
      }
    }
    return Result.of(subject.name(), baseline.name(), threads, rounds);
  }

  private Slice slice(Side side) throws Exception {
    long cpuBefore = processCpu();
    long begin = System.nanoTime();
    AtomicLong done = new AtomicLong();
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int worker = i;
      tasks.add(() -> work(side, worker, begin + SLICE_NANOS, done));
    }
    for (Future<Void> task : workers.invokeAll(tasks)) {
      task.get();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpuMicros = (processCpu() - cpuBefore) / 1e3;
    return new Slice(done.get() / seconds, cpuMicros / Math.max(1, done.get()));
  }

  private static Void work(Side side, int worker, long end, AtomicLong done) throws Exception {
    long mine = 0;
    while (System.nanoTime() < end) {
      side.once(worker);
      mine++;
    }
    done.addAndGet(mine);
    return null;
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private record Slice(double rate, double cpu) {}

  /**
   * The outcome of a contest.
   *
   * @param subject what was measured
   * @param baseline what it was measured against
   * @param threads how many workers
   * @param rate the median rate of the subject, per second
   * @param baseRate the median rate of the baseline, per second
   * @param ratio quartiles of the ratio of the rates
   * @param cpu the median CPU time of the subject, microseconds per operation
   * @param cpuRatio the median ratio of CPU times
   * @param load the load average at the end
   */
  record Result(
      String subject,
      String baseline,
      int threads,
      double rate,
      double baseRate,
      List<Double> ratio,
      double cpu,
      double cpuRatio,
      double load) {

    static Result of(String subject, String baseline, int threads, List<double[]> rounds) {
      return new Result(
          subject,
          baseline,
          threads,
          quantile(rounds.stream().mapToDouble(r -> r[0]).toArray(), 0.5),
          quantile(rounds.stream().mapToDouble(r -> r[1]).toArray(), 0.5),
          List.of(
              quantile(rounds.stream().mapToDouble(r -> r[0] / r[1]).toArray(), 0.25),
              quantile(rounds.stream().mapToDouble(r -> r[0] / r[1]).toArray(), 0.5),
              quantile(rounds.stream().mapToDouble(r -> r[0] / r[1]).toArray(), 0.75)),
          quantile(rounds.stream().mapToDouble(r -> r[2]).toArray(), 0.5),
          quantile(rounds.stream().mapToDouble(r -> r[2] / r[3]).toArray(), 0.5),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double quantile(double[] values, double share) {
      Arrays.sort(values);
      return values[(int) Math.round(share * (values.length - 1))];
    }

    /** A line of the table in the results' document. */
    String line(String database) {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %s | %d | %.0f | %.0f | **%.2f** (%.2f–%.2f) | %.0f | %.2f | %.1f |",
          database,
          subject,
          baseline,
          threads,
          rate,
          baseRate,
          ratio.get(1),
          ratio.get(0),
          ratio.get(2),
          cpu,
          cpuRatio,
          load);
    }
  }
}
