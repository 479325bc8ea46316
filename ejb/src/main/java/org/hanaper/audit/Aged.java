package org.hanaper.audit;

import java.time.Duration;

/**
 * How far the sealer had come five minutes ago or earlier: every transaction that was open then has
 * ended since, so no row can turn up before that place. Not thread-safe.
 */
final class Aged {

  private static final long AGE = Duration.ofMinutes(5).toNanos();

  private long old;
  private long young;
  private long youngSince;

  Aged(long now) {
    youngSince = now;
  }

  /** The place behind which to look; 0 in the first minutes. */
  long value() {
    return old;
  }

  /**
   * Notes how far the sealer has come.
   *
   * @param place the id of the last row it has seen
   * @param now nanoseconds of any clock
   */
  void note(long place, long now) {
    if (now - youngSince >= AGE) {
      old = young;
      young = place;
      youngSince = now;
    }
  }
}
