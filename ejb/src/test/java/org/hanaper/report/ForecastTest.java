package org.hanaper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

/** How long credits last at the present rate. */
class ForecastTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void lastsAsLongAsTheRateOfNinetyDaysSays() {
    Forecast forecast = Forecast.of(euros(300_00), euros(10_00), euros(90_00), 365, TODAY);
    assertThat(forecast.days()).isEqualTo(90);
    assertThat(forecast.lastsUntil()).isEqualTo(TODAY.plusDays(300));
    assertThat(forecast.months()).hasSize(13);
    assertThat(forecast.months().get(0).share()).isEqualTo(100);
    assertThat(forecast.months().get(1).amount()).isEqualTo(euros(270_00));
    assertThat(forecast.months().get(12).amount()).isEqualTo(euros(0));
  }

  @Test
  void aYoungAccountIsJudgedByThirtyDaysAndAFreshOneNotAtAll() {
    assertThat(Forecast.of(euros(60_00), euros(30_00), euros(30_00), 45, TODAY).lastsUntil())
        .isEqualTo(TODAY.plusDays(60));
    assertThat(Forecast.of(euros(60_00), euros(30_00), euros(30_00), 13, TODAY).isKnown())
        .isFalse();
  }

  @Test
  void tellsNothingWithoutSpendingOrCreditsAndNoDayBeyondTenYears() {
    assertThat(Forecast.of(euros(60_00), euros(0), euros(0), 365, TODAY).isKnown()).isFalse();
    assertThat(Forecast.of(euros(0), euros(1), euros(1), 365, TODAY).isKnown()).isFalse();
    assertThat(Forecast.of(euros(-5), euros(1), euros(-1), 365, TODAY).isKnown()).isFalse();
    Forecast ages = Forecast.of(euros(1_000_000_00), euros(1), euros(1), 365, TODAY);
    assertThat(ages.isKnown()).isTrue();
    assertThat(ages.lastsUntil()).isNull();
  }

  @Test
  void isNeverNegativeAndNeverRises() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      Money total = euros(1L + random.nextInt(1_000_000));
      Money spent = euros(1L + random.nextInt(1_000_000));
      Forecast forecast = Forecast.of(total, spent, spent, 14L + random.nextInt(400), TODAY);
      long before = total.minor();
      for (Forecast.Left left : forecast.months()) {
        assertThat(left.amount().minor()).isBetween(0L, before);
        assertThat(left.share()).isBetween(0, 100);
        before = left.amount().minor();
      }
    }
  }

  private static Money euros(long minor) {
    return Money.ofMinor(minor, "EUR");
  }
}
