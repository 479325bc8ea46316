package org.hanaper.store;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Gives other features' tests a vault with a key of their choice. */
public final class VaultForTests {

  private VaultForTests() {}

  /** A vault whose key is 32 times the same byte. */
  public static Vault withKey(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    Vault vault = new Vault();
    vault.useKeys(List.of(Base64.getEncoder().encodeToString(key)));
    return vault;
  }
}
