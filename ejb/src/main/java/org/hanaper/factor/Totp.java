package org.hanaper.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanaper.shared.Digits;

/** Codes by time: HMAC-SHA-1, six digits, steps of thirty seconds (RFC 6238 and RFC 4226). */
final class Totp {

  /** No step: the code belongs to none of the window. */
  static final long NONE = -1;

  private static final String HMAC = "HmacSHA1";
  private static final int SECRET_BYTES = 20;
  private static final long STEP = Duration.ofSeconds(30).toSeconds();
  private static final int WINDOW = 1;
  private static final int DIGITS = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A secret of 160 bits, as long as the HMAC's own output. */
  static byte[] draw() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The number of a moment's step. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP);
  }

  /** The code of a step, six digits. */
  static String code(byte[] secret, long step) {
    byte[] mac = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    return Digits.of(number % DIGITS, 6);
  }

  /**
   * The step to which a code belongs, at most one before or after the moment's own.
   *
   * @return {@link #NONE} when it belongs to none of them; all are looked at in any case
   */
  static long match(byte[] secret, String typed, Instant moment) {
    long found = NONE;
    long now = step(moment);
    for (long step = now - WINDOW; step <= now + WINDOW; step++) {
      if (isSame(code(secret, step), typed)) {
        found = step;
      }
    }
    return found;
  }

  private static boolean isSame(String code, String typed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] secret, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HMAC + " is missing", e);
    }
  }
}
