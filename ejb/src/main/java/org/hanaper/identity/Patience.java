package org.hanaper.identity;

import java.time.Duration;

/** Waiting, where the time that something takes must not tell anything. */
final class Patience {

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
