package org.hanaper.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate was issued and its order fulfilled; heard inside the transaction.
 *
 * @param certificate the certificate
 * @param order the order
 * @param orderNumber the order's number of ten digits
 * @param account whose it is
 * @param by the member who ordered, null for the system
 * @param names its names, the main one first
 * @param validUntil until when it is valid
 */
public record CertificateIssued(
    CertificateId certificate,
    OrderId order,
    String orderNumber,
    AccountId account,
    @Nullable MembershipId by,
    List<String> names,
    Instant validUntil)
    implements Serializable {

  /** Keeps a copy of the names. */
  public CertificateIssued {
    names = List.copyOf(names);
  }
}
