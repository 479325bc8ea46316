package org.hanaper.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GatewaySignatureTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final GatewaySignature ours = signature("ours");
  private final String header = ours.header("webhook", NOW, "{}");

  @Test
  void takesWhatItSigned() {
    assertThatCode(() -> ours.requireHeader("webhook", header, "{}", NOW, LIFE))
        .doesNotThrowAnyException();
  }

  /** The test gateway signs the same way with code of its own; this value holds them together. */
  @Test
  void signsAsTheTestGatewayDoes() {
    Instant time = Instant.ofEpochSecond(1772366400);
    assertThat(signature("k").of("return", time, "P-7K3M9QX2TB"))
        .isEqualTo("5d77c2c1fe75146c53e89809f77abdad8016fbdcc724af3c7330ef6ebfb92ef2");
  }

  @Test
  void refusesAnotherBody() {
    assertRefused(ours, "webhook", header, "{ }", NOW);
  }

  @Test
  void refusesASignatureForAnotherPurpose() {
    assertRefused(ours, "query answer", header, "{}", NOW);
  }

  @Test
  void refusesAForeignSecret() {
    assertRefused(signature("theirs"), "webhook", header, "{}", NOW);
  }

  @Test
  void refusesWhatIsOlderThanItMayBe() {
    assertRefused(ours, "webhook", header, "{}", NOW.plusSeconds(301));
  }

  @Test
  void refusesWhatComesFromTheFuture() {
    assertRefused(ours, "webhook", header, "{}", NOW.minusSeconds(301));
  }

  @Test
  void refusesATimeThatWasChanged() {
    String changed = header.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 1));
    assertRefused(ours, "webhook", changed, "{}", NOW);
  }

  @Test
  void refusesNoSignatureAndNonsense() {
    assertRefused(ours, "webhook", "", "{}", NOW);
    assertRefused(ours, "webhook", "v1=abc", "{}", NOW);
    assertRefused(ours, "webhook", header + ",v1=" + "0".repeat(64), "{}", NOW);
  }

  private static void assertRefused(
      GatewaySignature by, String purpose, String header, String body, Instant at) {
    assertThatThrownBy(() -> by.requireHeader(purpose, header, body, at, LIFE))
        .isInstanceOf(NoticeRefused.class);
  }

  private static GatewaySignature signature(String secret) {
    return new GatewaySignature(secret.getBytes(StandardCharsets.UTF_8));
  }
}
