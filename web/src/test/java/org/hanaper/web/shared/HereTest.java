package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of our own are gone back to. */
class HereTest {

  @Test
  void goesBackToAPageOfOurs() {
    assertThat(Here.own("/group/view.xhtml?id=7", "")).isEqualTo("/group/view.xhtml?id=7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "/a\r\nSet-Cookie: x=y",
        "javascript:alert(1)",
        ""
      })
  void leadsToTheStartPageInsteadOfElsewhere(String address) {
    assertThat(Here.own(address, "")).isEqualTo("/");
  }

  @Test
  void leadsToTheStartPageWhenNothingIsGiven() {
    assertThat(Here.own(null, "/app")).isEqualTo("/app/");
  }
}
