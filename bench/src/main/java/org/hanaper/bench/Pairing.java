package org.hanaper.bench;

/**
 * Two sides that are to be compared.
 *
 * @param place what is particular, e.g. {@code own groups}
 * @param subject what is measured
 * @param baseline what it is measured against
 * @param threads how many work at once
 * @param effort how long the contest lasts
 * @param goal what has to be reached
 */
record Pairing(String place, Side subject, Side baseline, int threads, Effort effort, Goal goal) {

  /** Two sides in the short slices and many rounds of figures with a goal. */
  Pairing(String place, Side subject, Side baseline, int threads, Goal goal) {
    this(place, subject, baseline, threads, Effort.FULL, goal);
  }
}
