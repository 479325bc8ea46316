package org.hanaper.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Lets two sides work in alternating short slices, in random order, and compares them pair by pair.
 *
 * <p>Slices alternate because the machine's speed drifts: only the ratio within a round is worth
 * anything. The first rounds warm up and don't count.
 */
final class Contest {

  private final ExecutorService workers;
  private final Pairing pairing;
  private final Random order = new Random(20261120L);

  Contest(ExecutorService workers, Pairing pairing) {
    this.workers = workers;
    this.pairing = pairing;
  }

  /**
   * Lets both sides work until the compiler has done its part; nothing of it counts. The subject
   * runs through much more code than its twin and would be measured half interpreted.
   */
  void warmUp() throws Exception {
    for (int round = 0; round < pairing.effort().compilerRounds(); round++) {
      round();
    }
  }

  Result run() throws Exception {
    for (int round = 0; round < pairing.effort().warmUp(); round++) {
      round();
    }
    List<Result.Round> rounds = new ArrayList<>();
    for (int round = 0; round < pairing.effort().counted(); round++) {
      rounds.add(round());
    }
    return Result.of(rounds);
  }

  private Result.Round round() throws Exception {
    boolean subjectFirst = order.nextBoolean();
    Slice one = slice(subjectFirst ? pairing.subject() : pairing.baseline());
    Slice other = slice(subjectFirst ? pairing.baseline() : pairing.subject());
    return new Result.Round(subjectFirst ? one : other, subjectFirst ? other : one);
  }

  private Slice slice(Side side) throws Exception {
    side.prepare();
    long cpuBefore = processCpu();
    long begin = System.nanoTime();
    List<Callable<long[]>> tasks = new ArrayList<>();
    for (int i = 0; i < pairing.threads(); i++) {
      int worker = i;
      tasks.add(
          () ->
              side.within(
                  worker, () -> work(side, worker, begin + pairing.effort().slice().toNanos())));
    }
    LongStream times = LongStream.empty();
    for (Future<long[]> task : workers.invokeAll(tasks)) {
      times = LongStream.concat(times, Arrays.stream(task.get()));
    }
    side.finish();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpuMicros = (processCpu() - cpuBefore) / 1e3;
    return Slice.of(times.toArray(), seconds, cpuMicros);
  }

  /** Works until the slice ends; the time of each operation. */
  private static long[] work(Side side, int worker, long end) throws Exception {
    long[] times = new long[256];
    int done = 0;
    for (long begun = System.nanoTime(); begun < end; ) {
      side.once(worker);
      long now = System.nanoTime();
      if (done == times.length) {
        times = Arrays.copyOf(times, 2 * done);
      }
      times[done++] = now - begun;
      begun = now;
    }
    return Arrays.copyOf(times, done);
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
