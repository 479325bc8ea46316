package org.hanaper.shared;

import java.io.Serializable;

/**
 * The id of an identity's place in one account.
 *
 * @param value the key, greater than zero
 */
public record MembershipId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public MembershipId {
    if (value <= 0) {
      throw new IllegalArgumentException("membership id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
