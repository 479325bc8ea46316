package org.hanaper.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void takesOneToThreeHundredCharacters() {
    assertThat(Reasons.checked(" lost the phone ")).isEqualTo("lost the phone");
    assertThat(Reasons.checked("x".repeat(300))).hasSize(300);
  }

  @Test
  void refusesBlankAndLongerOnes() {
    for (String wrong : List.of("", "  ", "x".repeat(301))) {
      assertThatThrownBy(() -> Reasons.checked(wrong))
          .isInstanceOfSatisfying(
              InvalidInput.class, refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }
  }
}
