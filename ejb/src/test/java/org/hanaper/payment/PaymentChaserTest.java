package org.hanaper.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaymentChaserTest {

  @Test
  void asksLessAndLessOften() {
    assertThat(PaymentChaser.pause(0)).isEqualTo(Duration.ofMinutes(2));
    assertThat(PaymentChaser.pause(3)).isEqualTo(Duration.ofMinutes(16));
  }

  @Test
  void neverPausesLongerThanSixHours() {
    assertThat(PaymentChaser.pause(8)).isEqualTo(Duration.ofHours(6));
    assertThat(PaymentChaser.pause(1000)).isEqualTo(Duration.ofHours(6));
  }
}
