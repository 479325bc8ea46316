package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  PasswordsTest() {
    passwords.counter =
        new HashCounter() {
          @Override
          void count() {}
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
  void takesAsLongForAnUnknownNameAsForAKnownOne() {
    String hash = passwords.hash("gravel window teapot");
    passwords.matches("warm up", hash);
    long known = time(() -> passwords.matches("wrong wrong wrong", hash));
    long unknown = time(() -> passwords.matches("wrong wrong wrong", null));
    assertThat((double) unknown).isBetween(known * 0.3, known * 3.0);
  }

  /** Time of the processor, which other programs on the machine don't lengthen. */
  private static long time(Runnable work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begun = clock.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, clock.getCurrentThreadCpuTime() - begun);
    }
    return best;
  }
}
