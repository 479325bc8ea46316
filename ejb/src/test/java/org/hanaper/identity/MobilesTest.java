package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilesTest {

  @ParameterizedTest
  @CsvSource({
    "9876543210, IN, +919876543210",
    "+91 98765 43210, FR, +919876543210",
    "6000000000, IN, +916000000000",
    "06 12 34 56 78, FR, +33612345678"
  })
  void keepsOneForm(String typed, String country, String kept) {
    assertThat(Mobiles.read(typed, country)).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "5876543210, IN",
    "987654321, IN",
    "98765432101, IN",
    "12, FR",
    "98765abcde, IN",
    "'=1+1', IN",
    "٩٨٧٦٥٤٣٢١٠, IN",
    "'', IN"
  })
  void refusesWhatIsNoMobileNumber(String typed, String country) {
    assertThat(Mobiles.read(typed, country)).isEmpty();
  }
}
