package org.hanaper.document;

import java.io.Serializable;

/**
 * The id of a stored file.
 *
 * @param value the key, greater than zero
 */
public record DocumentId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public DocumentId {
    if (value <= 0) {
      throw new IllegalArgumentException("document id " + value);
    }
  }
}
