package org.hanaper.shared;

import java.io.Serializable;

/**
 * The id of a group (cost centre) of an account.
 *
 * @param value the key, greater than zero
 */
public record GroupId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public GroupId {
    if (value <= 0) {
      throw new IllegalArgumentException("group id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
