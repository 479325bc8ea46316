package org.hanaper.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

  @Test
  void writesAMomentInTheZoneOfItsReaderAndSaysWhichOneItIs() {
    assertThat(Words.moment(NOON, ZoneId.of("Europe/Paris"), "fr"))
        .isEqualTo("1 juillet 2026, 14:00 (Europe/Paris)");
    assertThat(Words.moment(NOON, ZoneId.of("Asia/Kolkata"), "en"))
        .isEqualTo("1 July 2026, 17:30 (Asia/Kolkata)");
    assertThat(Words.moment(NOON, ZoneOffset.UTC, "en")).isEqualTo("1 July 2026, 12:00 UTC");
  }

  @Test
  void writesWhatNobodyReadsInAZoneOfHisOwnInUtc() {
    assertThat(Words.any(NOON, "en")).isEqualTo("1 July 2026, 12:00 UTC");
  }
}
