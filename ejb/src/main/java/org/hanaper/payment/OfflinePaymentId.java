package org.hanaper.payment;

import java.io.Serializable;
import java.security.SecureRandom;
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

  static OfflinePaymentId random(SecureRandom random) {
    return new OfflinePaymentId("B-" + PaymentId.random(random).value().substring(2));
  }

  @Override
  public String toString() {
    return value;
  }
}
