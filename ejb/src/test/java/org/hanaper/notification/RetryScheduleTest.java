package org.hanaper.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant END = START.plus(RetrySchedule.PATIENCE);

  @Test
  void triesAgainSoonAndThenEverLater() {
    assertThat(RetrySchedule.next(1, START, END)).contains(START.plusSeconds(30));
    assertThat(RetrySchedule.next(2, START, END)).contains(START.plusSeconds(60));
    assertThat(RetrySchedule.next(5, START, END)).contains(START.plusSeconds(480));
  }

  @Test
  void neverWaitsLongerThanFourHours() {
    for (int tries : new int[] {10, 11, 63, 64, 65, 1_000_000}) {
      assertThat(RetrySchedule.next(tries, START, END)).contains(START.plus(Duration.ofHours(4)));
    }
  }

  @Test
  void givesUpAfterADay() {
    Optional<Instant> next = Optional.of(START);
    int tries = 0;
    Instant last = START;
    while (next.isPresent()) {
      last = next.get();
      tries++;
      next = RetrySchedule.next(tries, last, END);
    }
    assertThat(last).isBetween(END.minus(Duration.ofHours(4)), END);
    assertThat(tries).isBetween(10, 20);
  }
}
