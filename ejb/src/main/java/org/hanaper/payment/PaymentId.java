package org.hanaper.payment;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an online payment, as people quote it: {@code P-} and ten characters that nobody
 * confuses (Crockford's alphabet, 50 random bits).
 *
 * @param value e.g. {@code P-7K3M9QX2TB}
 */
public record PaymentId(String value) implements Serializable {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("P-[0-9A-HJKMNP-TV-Z]{10}");
  private static final int LENGTH = 10;

  /** Refuses what can't be a payment ID. */
  public PaymentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("payment id");
    }
  }

  /**
   * Reads an ID that a person typed; small letters and spaces around it are fine.
   *
   * @param typed what was typed
   * @return empty when it has not the shape of a payment ID
   */
  public static Optional<PaymentId> read(String typed) {
    String plain = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(plain).matches() ? Optional.of(new PaymentId(plain)) : Optional.empty();
  }

  static PaymentId random(SecureRandom random) {
    StringBuilder text = new StringBuilder("P-");
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new PaymentId(text.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
