package org.hanaper.payment;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an offline payment, as people quote it: {@code B-} and ten characters.
 *
 * @param value e.g. {@code B-7K3M9QX2TB}
 */
public record OfflinePaymentId(String value) implements Serializable {

  private static final Pattern SHAPE = Pattern.compile("B-[0-9A-HJKMNP-TV-Z]{10}");

  /** Refuses what can't be such a number. */
  public OfflinePaymentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("offline payment id");
    }
  }

  /**
   * Reads a number that a person typed; small letters and spaces around it are fine.
   *
   * @param typed what was typed
   * @return empty when it has not the shape of such a number
   */
  public static Optional<OfflinePaymentId> read(String typed) {
    String plain = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(plain).matches()
        ? Optional.of(new OfflinePaymentId(plain))
        : Optional.empty();
  }

  static OfflinePaymentId random(SecureRandom random) {
    return new OfflinePaymentId("B-" + PaymentId.random(random).value().substring(2));
  }

  @Override
  public String toString() {
    return value;
  }
}
