package org.hanaper.stripe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanaper.payment.NoticeRefused;

/**
 * Checks the header {@code Stripe-Signature}: {@code t=<seconds>,v1=<hex>}, with several v1 while a
 * secret is being replaced; HMAC-SHA256 over {@code <seconds>.<body>} as it came.
 */
final class StripeSignature {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LONGEST_HEADER = 2_000;

  private StripeSignature() {}

  /**
   * Refuses a body that isn't signed, or was signed too long ago or ahead.
   *
   * @throws NoticeRefused in each of these cases, without saying which
   */
  static void require(String header, String body, String secret, Instant now) {
    String time = "";
    boolean proven = false;
    if (header.length() > LONGEST_HEADER) {
      throw new NoticeRefused();
    }
    for (String part : header.split(",", -1)) {
      if (part.startsWith("t=") && time.isEmpty()) {
        time = part.substring(2);
      }
    }
    if (!time.matches("[0-9]{1,12}")) {
      throw new NoticeRefused();
    }
    byte[] expected = of(time, body, secret).getBytes(StandardCharsets.US_ASCII);
    for (String part : header.split(",", -1)) {
      if (part.startsWith("v1=")) {
        byte[] given = part.substring(3).getBytes(StandardCharsets.UTF_8);
        proven |= MessageDigest.isEqual(expected, given);
      }
    }
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs();
    if (!proven || age.compareTo(TOLERANCE) > 0) {
      throw new NoticeRefused();
    }
  }

  static String of(String time, String body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
