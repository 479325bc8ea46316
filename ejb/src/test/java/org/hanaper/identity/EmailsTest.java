package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {

  @ParameterizedTest
  @CsvSource({
    "Ada@Example.ORG, ada@example.org",
    "'  ada@example.org ', ada@example.org",
    "ada@müller.de, ada@xn--mller-kva.de"
  })
  void spellsAnAddressInOneWay(String typed, String plain) {
    assertThat(Emails.plain(typed)).isEqualTo(plain);
    assertThat(Emails.isOne(plain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "a b@example.org",
        "ada@@example.org",
        "ada@-x.org",
        "ada..b@example.org",
        "ada@example.org\nBcc: x@y.org",
        "<ada@example.org>"
      })
  void refusesWhatIsNoAddress(String typed) {
    assertThat(Emails.isOne(Emails.plain(typed))).isFalse();
  }

  @Test
  void refusesAddressesThatAreTooLong() {
    assertThat(Emails.isOne("a".repeat(65) + "@example.org")).isFalse();
    assertThat(Emails.isOne(Emails.plain("a@" + "b".repeat(60).concat(".").repeat(5) + "org")))
        .isFalse();
  }
}
