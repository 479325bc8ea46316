package org.hanaper.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  @ParameterizedTest
  @CsvSource({"IN, INR", "FR, EUR", "PL, EUR", "US, USD", "BR, USD"})
  void followsTheSellerOfTheCountry(String country, String currency) {
    assertThat(Currencies.of(country)).isEqualTo(currency);
  }
}
