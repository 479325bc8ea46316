package org.hanaper.bulk;

import java.io.Serializable;

/**
 * The id of an import.
 *
 * @param value the key, greater than zero
 */
public record ImportId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public ImportId {
    if (value <= 0) {
      throw new IllegalArgumentException("import id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
