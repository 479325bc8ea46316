package org.hanaper.testgateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardTest {

  @Test
  void knowsACardHoweverItsNumberIsTyped() {
    assertThat(Card.numbered("4242424242424242")).contains(Card.SUCCESS);
    assertThat(Card.numbered(" 4242-4242-4242-4242 ")).contains(Card.SUCCESS);
  }

  @Test
  void knowsNoOtherCard() {
    assertThat(Card.numbered("4111 1111 1111 1111")).isEmpty();
    assertThat(Card.numbered("")).isEmpty();
  }
}
