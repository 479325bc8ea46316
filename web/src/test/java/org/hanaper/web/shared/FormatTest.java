package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments in words, seen from now. */
class FormatTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final Map<String, String> ENGLISH = TextsTest.texts(".properties");

  private final Format format = new Format();

  FormatTest() {
    format.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    format.preferences = new InEnglish();
    format.texts = new EnglishTexts();
  }

  @ParameterizedTest
  @CsvSource({
    "-P3D, 3 days ago",
    "-PT25H, yesterday",
    "-PT2H, 2 hours ago",
    "-PT1M, a minute ago",
    "-PT59S, just now",
    "PT0S, just now",
    "PT30S, just now",
    "PT1M, in a minute",
    "PT10M, in 10 minutes",
    "PT1H, in an hour",
    "PT5H, in 5 hours",
    "PT24H, tomorrow",
    "P30D, in 30 days"
  })
  void saysHowFarAMomentIsAway(Duration away, String said) {
    assertThat(format.ago(NOW.plus(away))).isEqualTo(said);
  }

  @Test
  void saysNothingOfNoMoment() {
    assertThat(format.ago(null)).isEmpty();
  }

  private static class InEnglish extends Preferences {
    @Override
    public String getLanguage() {
      return "en";
    }

    @Override
    public Locale getLocale() {
      return Locale.ENGLISH;
    }
  }

  private static class EnglishTexts extends Texts {
    @Override
    public String find(String language, String key) {
      return ENGLISH.getOrDefault(key, key);
    }
  }
}
