package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();
  private int hashes;

  PasswordsTest() {
    passwords.counter =
        new HashCounter() {
          @Override
          void count() {
            hashes++;
          }
        };
  }

  @Test
  void knowsThePasswordAgainAndNoOther() {
    String hash = passwords.hash("gravel window teapot");
    assertThat(passwords.matches("gravel window teapot", hash)).isTrue();
    assertThat(passwords.matches("gravel window teapots", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @Test
  void keepsNothingOfThePasswordAndSaltsEachHash() {
    String hash = passwords.hash("gravel window teapot");
    assertThat(hash).startsWith("argon2id$19456$2$").doesNotContain("gravel").hasSizeLessThan(200);
    assertThat(passwords.hash("gravel window teapot")).isNotEqualTo(hash);
  }

  @Test
  void takesTheSameSignsFromDifferentKeyboardsAsTheSamePassword() {
    String composed = "caf\u00e9 sous la pluie";
    String decomposed = "cafe\u0301 sous la pluie";
    assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
  }

  @Test
  void refusesWhenThereIsNoHashOrTheTextIsTooLong() {
    assertThat(passwords.matches("anything", null)).isFalse();
    assertThat(passwords.matches("x".repeat(100_000), passwords.hash("x"))).isFalse();
  }

  @Test
  void hashesOnceWhetherTheNameIsKnownOrNot() {
    String hash = passwords.hash("gravel window teapot");
    hashes = 0;
    passwords.matches("wrong wrong wrong", hash);
    assertThat(hashes).isEqualTo(1);
    passwords.matches("wrong wrong wrong", null);
    assertThat(hashes).isEqualTo(2);
    passwords.matches("x".repeat(100_000), hash);
    assertThat(hashes).isEqualTo(3);
  }
}
