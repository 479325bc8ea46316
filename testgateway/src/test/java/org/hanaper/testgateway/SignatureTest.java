package org.hanaper.testgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Signature signature = new Signature("k".getBytes(StandardCharsets.UTF_8));

  @Test
  void provesItsOwnHeaderAndNothingElse() {
    String header = signature.header("query", NOW, "{}");
    assertThat(signature.provesBody("query", header, "{}", NOW, 300)).isTrue();
    assertThat(signature.provesBody("refund", header, "{}", NOW, 300)).isFalse();
    assertThat(signature.provesBody("query", header, "{x}", NOW, 300)).isFalse();
    assertThat(signature.provesBody("query", header, "{}", NOW.plusSeconds(301), 300)).isFalse();
    assertThat(signature.provesBody("query", "", "{}", NOW, 300)).isFalse();
  }

  /** The portal signs the same way with code of its own; this value holds the two together. */
  @Test
  void signsAsThePortalDoes() {
    assertThat(signature.of("return", "1772366400", "P-7K3M9QX2TB"))
        .isEqualTo("5d77c2c1fe75146c53e89809f77abdad8016fbdcc724af3c7330ef6ebfb92ef2");
  }

  @Test
  void drawsASecretOnceAndKeepsIt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("data/secret");
    byte[] drawn = Secret.at(file);
    assertThat(drawn).hasSize(32);
    assertThat(Secret.at(file)).isEqualTo(drawn);
  }
}
