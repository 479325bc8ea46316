package org.hanaper.it;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on somebody's phone: knows a secret as text and shows the code of a moment. */
public final class Authenticator {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  /** Scans a secret in base 32; spaces don't matter. */
  public Authenticator(String text) {
    String plain = text.replace(" ", "");
    ByteBuffer bytes = ByteBuffer.allocate(plain.length() * 5 / 8);
    long held = 0;
    int bits = 0;
    for (int i = 0; i < plain.length(); i++) {
      held = (held << 5 | SIGNS.indexOf(plain.charAt(i))) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    secret = bytes.array();
  }

  /** The code of a moment. */
  public String code(Instant moment) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash =
          mac.doFinal(ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
