package org.hanaper.identity;

import java.time.Duration;
import java.util.function.Supplier;
import org.hanaper.store.DatabaseFailure;

/** Waiting and trying again: what must not show by its time, and what another was faster with. */
final class Patience {

  private static final int TIMES = 3;

  private Patience() {}

  /** Does something and answers no sooner than after the given time, whatever it did. */
  static void evenly(Duration least, Runnable work) {
    long begun = System.nanoTime();
    try {
      work.run();
    } finally {
      pause(least.minusNanos(System.nanoTime() - begun));
    }
  }

  /** Does something again when the database refused it for a passing cause or a row just made. */
  static <T> T again(Supplier<T> work) {
    for (int i = 1; i < TIMES; i++) {
      try {
        return work.get();
      } catch (DatabaseFailure e) {
        if (!e.isPassing() && !e.isDuplicate()) {
          throw e;
        }
      }
    }
    return work.get();
  }

  static void pause(Duration time) {
    if (time.isNegative() || time.isZero()) {
      return;
    }
    try {
      Thread.sleep(time.toMillis() + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
