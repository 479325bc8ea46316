package org.hanaper.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures between the house and the test gateway: HMAC-SHA256 over purpose, time and content.
 *
 * <p>The purpose keeps a signature for one thing from proving another; the time ends its life.
 */
final class GatewaySignature {

  private static final Pattern HEADER = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

  private final byte[] secret;

  GatewaySignature(byte[] secret) {
    this.secret = secret.clone();
  }

  /** The signature of a content at a time, in hexadecimal. */
  String of(String purpose, Instant time, String content) {
    return of(purpose, Long.toString(time.getEpochSecond()), content);
  }

  /** The header that proves a body. */
  String header(String purpose, Instant time, String body) {
    return "t=" + time.getEpochSecond() + ",v1=" + of(purpose, time, body);
  }

  /**
   * Checks the header of a body.
   *
   * @throws NoticeRefused when it doesn't prove the body or is older than {@code life}
   */
  void requireHeader(String purpose, String header, String body, Instant now, Duration life) {
    Matcher parts = HEADER.matcher(header);
    if (!parts.matches()) {
      throw new NoticeRefused();
    }
    require(purpose, parts.group(1), body, parts.group(2), now, life);
  }

  /**
   * Checks a signature.
   *
   * @throws NoticeRefused when it doesn't prove the content or is older than {@code life}
   */
  void require(
      String purpose, String time, String content, String signature, Instant now, Duration life) {
    byte[] expected = of(purpose, time, content).getBytes(StandardCharsets.US_ASCII);
    if (!time.matches("[0-9]{1,12}")
        || !MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
      throw new NoticeRefused();
    }
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs();
    if (age.compareTo(life) > 0) {
      throw new NoticeRefused();
    }
  }

  private String of(String purpose, String time, String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String text = purpose + "\n" + time + "\n" + content;
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
