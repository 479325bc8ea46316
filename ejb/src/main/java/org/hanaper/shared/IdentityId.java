package org.hanaper.shared;

import java.io.Serializable;

/**
 * The id of a person who can sign in.
 *
 * @param value the key, greater than zero
 */
public record IdentityId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public IdentityId {
    if (value <= 0) {
      throw new IllegalArgumentException("identity id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
