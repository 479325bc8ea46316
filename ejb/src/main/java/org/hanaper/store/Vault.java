package org.hanaper.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that must be read again: encrypts them with a key that stands in the configuration
 * and never in the database.
 *
 * <p>{@code hanaper.key} holds one or more keys of 32 bytes in base64, separated by commas. The
 * first one encrypts and signs, the others still open what they once closed. The cipher text is
 * {@code v1.<key id>.<nonce and AES-256-GCM text>}; the purpose goes in as associated data, so that
 * a secret copied to another place doesn't open there.
 */
@ApplicationScoped
public class Vault {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String VERSION = "v1";

  @Inject Settings settings;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, byte[]> keys = new LinkedHashMap<>();

  @PostConstruct
  void readKeys() {
    useKeys(settings.list("hanaper.key"));
  }

  void useKeys(List<String> encoded) {
    keys.clear();
    for (String text : encoded) {
      byte[] key = decodeKey(text);
      keys.put(HexFormat.of().formatHex(hmac(key, "key id", new byte[0]), 0, 4), key);
    }
  }

  /** Whether at least one key is configured; the start-up checks refuse to go on without. */
  public boolean hasKey() {
    return !keys.isEmpty();
  }

  /**
   * Encrypts.
   *
   * @param purpose what the secret is for, e.g. {@code mail body 17}; needed again to open it
   * @param clear the secret
   * @return cipher text in ASCII, a third longer than the secret plus 50 characters
   * @throws IllegalStateException when no key is configured
   */
  public String encrypt(String purpose, byte[] clear) {
    String id = currentKey();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, id, nonce, purpose).doFinal(clear);
      byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
      System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
      return VERSION
          + "."
          + id
          + "."
          + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt", e);
    }
  }

  /** Encrypts a text; see {@link #encrypt(String, byte[])}. */
  public String encrypt(String purpose, String clear) {
    return encrypt(purpose, clear.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Decrypts.
   *
   * @param purpose the purpose it was encrypted for
   * @param closed what {@link #encrypt(String, byte[])} gave
   * @return the secret
   * @throws CannotOpen when it was changed, belongs to another purpose or to an unknown key
   */
  public byte[] decrypt(String purpose, String closed) {
    String[] parts = closed.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(VERSION) || !keys.containsKey(parts[1])) {
      throw new CannotOpen(purpose);
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(parts[2]);
      byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, parts[1], nonce, purpose)
          .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CannotOpen(purpose, e);
    }
  }

  /** Decrypts a text; see {@link #decrypt(String, String)}. */
  public String decryptText(String purpose, String closed) {
    return new String(decrypt(purpose, closed), StandardCharsets.UTF_8);
  }

  /**
   * Signs, so that a later change shows (HMAC-SHA256).
   *
   * @param purpose keeps signatures of different things apart
   * @param content what is signed
   * @return {@code <key id>.<signature>}, 52 characters
   * @throws IllegalStateException when no key is configured
   */
  public String sign(String purpose, byte[] content) {
    String id = currentKey();
    return id + "." + signature(id, purpose, content);
  }

  /**
   * Whether a signature belongs to the content.
   *
   * @param purpose the purpose it was signed for
   * @param content what was signed
   * @param signature what {@link #sign} gave
   * @return false also for an unknown key
   */
  public boolean verifies(String purpose, byte[] content, String signature) {
    int dot = signature.indexOf('.');
    if (dot < 0 || !keys.containsKey(signature.substring(0, dot))) {
      return false;
    }
    String expected = signature(signature.substring(0, dot), purpose, content);
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII),
        signature.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
  }

  private String signature(String id, String purpose, byte[] content) {
    byte[] own = hmac(key(id), "sign", purpose.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(own, "", content));
  }

  private Cipher cipher(int mode, String id, byte[] nonce, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] own = hmac(key(id), "encrypt", new byte[0]);
    cipher.init(mode, new SecretKeySpec(own, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private String currentKey() {
    if (keys.isEmpty()) {
      throw new IllegalStateException("hanaper.key is not configured");
    }
    return keys.keySet().iterator().next();
  }

  private byte[] key(String id) {
    byte[] key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("no key " + id);
    }
    return key;
  }

  private static byte[] decodeKey(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // told below, without the text: it may be most of a key
    }
    throw new IllegalStateException("hanaper.key is not base64 of 32 bytes");
  }

  // one configured key, different keys for each use of it
  private static byte[] hmac(byte[] key, String label, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(label.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing", e);
    }
  }
}
