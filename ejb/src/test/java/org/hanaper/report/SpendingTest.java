package org.hanaper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

class SpendingTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @Test
  void showsTwelveMonthsEvenWhenNothingWasSpent() {
    List<MonthSpending> months = Spending.months(JANUARY, Map.of(), "EUR");
    assertThat(months).hasSize(12);
    assertThat(months).allMatch(month -> month.share() == 0 && month.amount().minor() == 0);
    assertThat(months.get(11).month()).isEqualTo(YearMonth.of(2026, 12));
  }

  @Test
  void measuresEachMonthAgainstTheHighest() {
    List<MonthSpending> months =
        Spending.months(JANUARY, Map.of(JANUARY, 5_000L, JANUARY.plusMonths(1), 20_000L), "EUR");
    assertThat(months.get(0).share()).isEqualTo(25);
    assertThat(months.get(1).share()).isEqualTo(100);
    assertThat(months.get(0).amount()).isEqualTo(Money.ofMinor(5_000, "EUR"));
  }

  @Test
  void drawsNoBarForAMonthOfMoreRefundsThanCharges() {
    List<MonthSpending> months = Spending.months(JANUARY, Map.of(JANUARY, -100L), "EUR");
    assertThat(months.get(0).share()).isZero();
    assertThat(months.get(0).amount().isNegative()).isTrue();
  }
}
