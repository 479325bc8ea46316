package org.hanaper.ordering;

import java.io.Serializable;
import org.hanaper.shared.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The id of a certificate request, which is also that of the order it becomes.
 *
 * @param value the key, greater than zero
 */
public record OrderId(long value) implements Serializable {

  private static final long FIRST = 1_000_000_000L;

  /** Refuses keys that no row can have. */
  public OrderId {
    if (value <= 0) {
      throw new IllegalArgumentException("order id " + value);
    }
  }

  /** The order number of ten digits; a request has one from the moment it is charged. */
  public String orderNumber() {
    return Long.toString(FIRST + value);
  }

  /**
   * The order of an order number.
   *
   * @param number what may be ten digits of ours
   * @return null when it can't be one
   */
  public static @Nullable OrderId numbered(String number) {
    boolean ours = number.matches("[0-9]{10,18}") && Long.parseLong(number) > FIRST;
    return ours ? new OrderId(Long.parseLong(number) - FIRST) : null;
  }

  /** The request number, e.g. {@code R-0000000042}, which drafts have too. */
  public String requestNumber() {
    return "R-" + Digits.of(value, 10);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
