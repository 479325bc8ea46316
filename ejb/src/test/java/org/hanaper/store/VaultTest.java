package org.hanaper.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VaultTest {

  private static final String OLD = key(1);
  private static final String NEW = key(2);

  private final Vault vault = new Vault();

  @BeforeEach
  void oneKey() {
    vault.useKeys(List.of(OLD));
  }

  @Test
  void opensWhatItClosed() {
    String closed = vault.encrypt("mail 1", "a secret link with an é");
    assertThat(closed).doesNotContain("secret");
    assertThat(vault.decryptText("mail 1", closed)).isEqualTo("a secret link with an é");
  }

  @Test
  void closesTheSameSecretDifferentlyEachTime() {
    assertThat(vault.encrypt("mail 1", "x")).isNotEqualTo(vault.encrypt("mail 1", "x"));
  }

  @Test
  void refusesASecretMovedToAnotherPlace() {
    String closed = vault.encrypt("mail 1", "x");
    assertThatThrownBy(() -> vault.decrypt("mail 2", closed)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void refusesAChangedSecret() {
    String closed = vault.encrypt("mail 1", "0123456789");
    int at = closed.length() - 8;
    char other = closed.charAt(at) == 'A' ? 'B' : 'A';
    String changed = closed.substring(0, at) + other + closed.substring(at + 1);
    assertThatThrownBy(() -> vault.decrypt("mail 1", changed)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void refusesNonsense() {
    for (String nonsense : List.of("", "v1", "v1..", "v1.00000000.AAAA", "v2.a.b", "v1.x.%%%")) {
      assertThatThrownBy(() -> vault.decrypt("p", nonsense)).isInstanceOf(CannotOpen.class);
    }
    String id = vault.encrypt("p", "x").split("\\.", -1)[1];
    for (String shortText : List.of("", "AAAA", "%%%")) {
      assertThatThrownBy(() -> vault.decrypt("p", "v1." + id + "." + shortText))
          .isInstanceOf(CannotOpen.class);
    }
  }

  @Test
  void anOldKeyStillOpensWhenANewOneCloses() {
    String closed = vault.encrypt("p", "x");
    vault.useKeys(List.of(NEW, OLD));
    assertThat(vault.decryptText("p", closed)).isEqualTo("x");
    String fresh = vault.encrypt("p", "y");
    vault.useKeys(List.of(OLD));
    assertThatThrownBy(() -> vault.decrypt("p", fresh)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void refusesToCloseWithoutAKeyAndNamesTheSetting() {
    vault.useKeys(List.of());
    assertThat(vault.hasKey()).isFalse();
    assertThatThrownBy(() -> vault.encrypt("p", "x")).hasMessage("hanaper.key is not configured");
  }

  @Test
  void refusesAKeyOfAnotherLengthWithoutShowingIt() {
    assertThatThrownBy(() -> vault.useKeys(List.of("c2hvcnQ=")))
        .hasMessage("hanaper.key is not base64 of 32 bytes");
    assertThatThrownBy(() -> vault.useKeys(List.of("no base64!")))
        .hasMessage("hanaper.key is not base64 of 32 bytes");
  }

  @Test
  void aSignatureHoldsForItsContentAndPurposeOnly() {
    byte[] content = "content".getBytes(StandardCharsets.UTF_8);
    String signature = vault.sign("seal", content);
    assertThat(vault.verifies("seal", content, signature)).isTrue();
    assertThat(vault.verifies("other", content, signature)).isFalse();
    assertThat(vault.verifies("seal", new byte[] {1}, signature)).isFalse();
    assertThat(vault.verifies("seal", content, "nonsense")).isFalse();
  }

  private static String key(int fill) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, (byte) fill);
    return Base64.getEncoder().encodeToString(key);
  }
}
