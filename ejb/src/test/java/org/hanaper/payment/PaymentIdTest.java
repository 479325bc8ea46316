package org.hanaper.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentIdTest {

  @Test
  void readsWhatAPersonTypes() {
    assertThat(PaymentId.read("  p-7k3m9qx2tb ")).contains(new PaymentId("P-7K3M9QX2TB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P-", "7K3M9QX2TB", "P-7K3M9QX2T", "P-7K3M9QX2TBB", "P-7K3M9QX2TI"})
  void readsNothingElse(String typed) {
    assertThat(PaymentId.read(typed)).isEmpty();
  }

  @Test
  void refusesAnIdThatIsNone() {
    assertThatThrownBy(() -> new PaymentId("P-' or 1=1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawsIdsThatDoNotRepeat() {
    SecureRandom random = new SecureRandom();
    Set<PaymentId> drawn = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      drawn.add(PaymentId.random(random));
    }
    assertThat(drawn).hasSize(1000);
  }
}
