package org.hanaper.billing;

import java.io.Serializable;

/**
 * The id of an invoice or credit note.
 *
 * @param value the key, greater than zero
 */
public record BillingDocumentId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public BillingDocumentId {
    if (value <= 0) {
      throw new IllegalArgumentException("billing document id " + value);
    }
  }
}
