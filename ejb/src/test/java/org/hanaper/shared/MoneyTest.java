package org.hanaper.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @Test
  void readsWholeUnitsAndDecimals() {
    assertThat(Money.parse("1250.5", "EUR")).isEqualTo(Money.ofMinor(125050, "EUR"));
    assertThat(Money.parse(" 7 ", "EUR")).isEqualTo(Money.ofMinor(700, "EUR"));
  }

  @Test
  void readsYenWithoutDecimals() {
    assertThat(Money.parse("118", "JPY").minor()).isEqualTo(118);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "1e3",
        "1E3",
        "1,000",
        "1.000,00",
        "1.234",
        "0x1F",
        "१२",
        "٣",
        "1.",
        ".5",
        "1 000",
        "NaN",
        "Infinity",
        "1234567890123456",
        "12345678901234.00",
        "1.00f",
        "1_0"
      })
  void refusesTextsThatAreNoAmount(String text) {
    assertThatThrownBy(() -> Money.parse(text, "EUR")).isInstanceOf(MoneyNotUnderstood.class);
  }

  @Test
  void refusesDecimalsThatTheCurrencyLacks() {
    assertThatThrownBy(() -> Money.parse("1.5", "JPY")).isInstanceOf(MoneyNotUnderstood.class);
  }

  @Test
  void refusesUnknownCurrencies() {
    assertThatThrownBy(() -> Money.ofMinor(1, "ABC")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToMixCurrencies() {
    Money euro = Money.ofMinor(100, "EUR");
    Money dollar = Money.ofMinor(100, "USD");
    assertThatThrownBy(() -> euro.plus(dollar)).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> euro.minus(dollar)).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> euro.compareTo(dollar)).isInstanceOf(CurrencyMismatch.class);
  }

  @Test
  void refusesToOverflow() {
    Money most = Money.ofMinor(Long.MAX_VALUE, "EUR");
    assertThatThrownBy(() -> most.plus(Money.ofMinor(1, "EUR")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"10000, 18, 1800", "25, 18, 5", "3, 50, 2", "1, 49, 0", "333, 5.5, 18"})
  void roundsAShareHalfUp(long minor, BigDecimal percent, long share) {
    assertThat(Money.ofMinor(minor, "EUR").percent(percent).minor()).isEqualTo(share);
  }

  @Test
  void writesTheAmountWithTheCurrencysScale() {
    assertThat(Money.ofMinor(1250, "EUR")).hasToString("EUR 12.50");
    assertThat(Money.ofMinor(-5, "EUR")).hasToString("EUR -0.05");
    assertThat(Money.ofMinor(118, "JPY")).hasToString("JPY 118");
  }

  @Test
  void readsBackWhateverItWrites() {
    long seed = 20261120L;
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Money money = Money.ofMinor(random.nextLong(0, 1_000_000_000_000L), "INR");
      assertThat(Money.parse(money.amount().toPlainString(), "INR"))
          .as("seed %d, round %d", seed, i)
          .isEqualTo(money);
    }
  }

  @Test
  void addsAndTakesAwayWithoutLoss() {
    long seed = 7L;
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Money a = Money.ofMinor(random.nextInt(), "USD");
      Money b = Money.ofMinor(random.nextInt(), "USD");
      assertThat(a.plus(b).minus(b)).as("seed %d, round %d", seed, i).isEqualTo(a);
      assertThat(a.plus(a.negated()).minor()).isZero();
    }
  }
}
