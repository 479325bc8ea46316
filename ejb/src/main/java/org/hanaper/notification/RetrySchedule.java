package org.hanaper.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that didn't go out is tried again: soon, then ever later, for a day. */
final class RetrySchedule {

  static final Duration PATIENCE = Duration.ofDays(1);

  /** How long a mail waits for somebody to configure a mail server before it looks again. */
  static final Duration WITHOUT_SERVER = Duration.ofMinutes(15);

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(4);

  private RetrySchedule() {}

  /**
   * The time of the next try.
   *
   * @param tries how many tries failed so far, at least 1
   * @param now the time of the last one
   * @param giveUpAt when patience ends
   * @return empty when the mail is dead
   */
  static Optional<Instant> next(int tries, Instant now, Instant giveUpAt) {
    Instant next = now.plus(delay(tries));
    return next.isAfter(giveUpAt) ? Optional.empty() : Optional.of(next);
  }

  private static Duration delay(int tries) {
    // 30 s doubled nine times is more than four hours
    Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, 9));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
