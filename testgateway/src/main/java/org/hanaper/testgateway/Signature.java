package org.hanaper.testgateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves who wrote something: HMAC-SHA256 over purpose, time and content. */
final class Signature {

  static final String HEADER = "Gateway-Signature";

  private static final Pattern SHAPE = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

  private final byte[] secret;

  Signature(byte[] secret) {
    this.secret = secret.clone();
  }

  String of(String purpose, String time, String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String text = purpose + "\n" + time + "\n" + content;
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  String header(String purpose, Instant now, String body) {
    String time = Long.toString(now.getEpochSecond());
    return "t=" + time + ",v1=" + of(purpose, time, body);
  }

  /** Whether a signature belongs to the content and is at most {@code seconds} old. */
  boolean proves(
      String purpose, String time, String content, String signature, Instant now, long seconds) {
    return time.matches("[0-9]{1,12}")
        && MessageDigest.isEqual(
            of(purpose, time, content).getBytes(StandardCharsets.US_ASCII),
            signature.getBytes(StandardCharsets.UTF_8))
        && Math.abs(now.getEpochSecond() - Long.parseLong(time)) <= seconds;
  }

  /** Whether a header proves a body. */
  boolean provesBody(String purpose, String header, String body, Instant now, long seconds) {
    Matcher parts = SHAPE.matcher(header);
    return parts.matches() && proves(purpose, parts.group(1), body, parts.group(2), now, seconds);
  }
}
