package org.hanaper.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void fillsUpWithZerosAndNeverCutsOff() {
    assertThat(Digits.of(42, 10)).isEqualTo("0000000042");
    assertThat(Digits.of(0, 2)).isEqualTo("00");
    assertThat(Digits.of(1_234_567, 6)).isEqualTo("1234567");
  }
}
