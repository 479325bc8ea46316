package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "José Núñez-Smith", "O'Brien Jr.", "श्याम", " Ada "})
  void acceptsNames(String name) {
    assertThat(PersonName.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "...", "Ada1", "<b>Ada</b>", "Ada\nBcc: x", "see http://x.y"})
  void refusesWhatIsNoName(String name) {
    assertThat(PersonName.isOne(name)).isFalse();
  }
}
