package org.hanaper.certificate;

import java.io.Serializable;

/**
 * The id of an issued certificate.
 *
 * @param value the key, greater than zero
 */
public record CertificateId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public CertificateId {
    if (value <= 0) {
      throw new IllegalArgumentException("certificate id " + value);
    }
  }
}
