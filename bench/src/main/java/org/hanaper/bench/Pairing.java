package org.hanaper.bench;

import java.time.Duration;

/**
 * Two sides that are to be compared.
 *
 * @param place what is particular, e.g. {@code own groups}
 * @param subject what is measured
 * @param baseline what it is measured against
 * @param threads how many work at once
 * @param slice how long each side works at a time
 * @param goal what has to be reached
 */
record Pairing(String place, Side subject, Side baseline, int threads, Duration slice, Goal goal) {

  private static final Duration SHORT = Duration.ofMillis(300);

  /** Two sides in the same process, in the short slices of such contests. */
  Pairing(String place, Side subject, Side baseline, int threads, Goal goal) {
    this(place, subject, baseline, threads, SHORT, goal);
  }
}
