package org.hanaper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgedTest {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  @Test
  void aPlaceCountsOnlyWhenFiveMinutesHavePassedSinceIt() {
    Aged aged = new Aged(0);
    aged.note(10, 5 * MINUTE);
    assertThat(aged.value()).isZero();
    aged.note(20, 9 * MINUTE);
    assertThat(aged.value()).isZero();
    aged.note(30, 10 * MINUTE);
    assertThat(aged.value()).isEqualTo(10);
    aged.note(40, 15 * MINUTE);
    assertThat(aged.value()).isEqualTo(30);
  }
}
