package org.hanaper.shared;

import java.io.Serializable;

/**
 * The id of a customer's contract.
 *
 * @param value the key, greater than zero
 */
public record AccountId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public AccountId {
    if (value <= 0) {
      throw new IllegalArgumentException("account id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
