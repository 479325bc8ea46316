package org.hanaper.ledger;

import java.io.Serializable;
import org.hanaper.shared.Digits;

/**
 * The id of a ledger transaction.
 *
 * @param value the key, greater than zero
 */
public record TransactionId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public TransactionId {
    if (value <= 0) {
      throw new IllegalArgumentException("transaction id " + value);
    }
  }

  /** The number people see and quote, e.g. {@code T-0000000042}. */
  public String number() {
    return "T-" + Digits.of(value, 10);
  }
}
