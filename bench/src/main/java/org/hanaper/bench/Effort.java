package org.hanaper.bench;

import java.time.Duration;

/**
 * How long a contest lasts.
 *
 * @param slice how long each side works at a time
 * @param warmUp rounds before those that count
 * @param counted rounds that count
 */
record Effort(Duration slice, int warmUp, int counted) {

  /** For figures with a goal. */
  static final Effort FULL = new Effort(Duration.ofMillis(300), 8, 20);

  /** For the rows beside them, and for lists, whose pages cost the same each time. */
  static final Effort BRIEF = new Effort(Duration.ofMillis(300), 3, 9);

  /** How long both sides work until the compiler has done its part. */
  private static final Duration COMPILER = Duration.ofSeconds(24);

  Effort slices(Duration length) {
    return new Effort(length, warmUp, counted);
  }

  Effort rounds(int before, int thatCount) {
    return new Effort(slice, before, thatCount);
  }

  /** Rounds for the compiler, before the first contest of a side. */
  int compilerRounds() {
    return (int) COMPILER.dividedBy(slice.multipliedBy(2));
  }
}
