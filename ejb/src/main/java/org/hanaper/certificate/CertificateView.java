package org.hanaper.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.ordering.OrderId;

/**
 * An issued certificate as pages show it.
 *
 * @param id its key
 * @param order the order it was issued for
 * @param serial its serial number in hex
 * @param subject its subject
 * @param issuer the subject of the authority that signed it
 * @param names its names, the main one first
 * @param key the key's algorithm and size, e.g. {@code RSA 2048}
 * @param sha256 its fingerprint in hex
 * @param validFrom from when it is valid
 * @param validUntil until when it is valid
 */
public record CertificateView(
    CertificateId id,
    OrderId order,
    String serial,
    String subject,
    String issuer,
    List<String> names,
    String key,
    String sha256,
    Instant validFrom,
    Instant validUntil)
    implements Serializable {

  /** Keeps a copy of the names. */
  public CertificateView {
    names = List.copyOf(names);
  }
}
