package org.hanaper.certificate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.hanaper.access.Inside;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.csr.CertificateRequests;
import org.hanaper.csr.CsrReport;
import org.hanaper.ordering.OrderFacts;
import org.hanaper.ordering.OrderFulfilment;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.SomebodyWasFaster;

/**
 * Issues the certificate of one order: the order claimed by fulfilling it, the certificate signed
 * and kept in one transaction, so that it happens once or not at all.
 */
@Stateless
public class Issuance {

  @Inject Clock clock;
  @Inject OrderFulfilment orders;
  @Inject CertificateRequests requests;
  @Inject AuthorityKeeper authorities;
  @Inject CertificateKeeper keeper;
  @Inject Trouble trouble;
  @Inject Audit audit;
  @Inject Event<CertificateIssued> issued;

  /** Paid orders with a request whose turn has come, the oldest first. */
  @Inside
  public List<OrderId> due() {
    return trouble.without(orders.waiting(), clock.instant());
  }

  /**
   * Issues the certificate of an order.
   *
   * @param id the order
   * @throws SomebodyWasFaster when another node issued it or the order was cancelled just now
   * @throws RequestNoLongerAccepted when the request breaks a rule by now, e.g. its key is known to
   *     be compromised
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void issue(OrderId id) {
    OrderFacts order = orders.facts(id);
    String csr = order.csr();
    if (!order.status().isOpen() || csr == null) {
      throw new SomebodyWasFaster("order");
    }
    // the claim: a conditional update of the order's status, which only one node can win
    orders.fulfil(id);
    CsrReport report = requests.check(csr, order.names());
    if (!report.accepted()) {
      throw new RequestNoLongerAccepted(report.problems());
    }
    tell(order, keep(order, report, csr));
  }

  /**
   * Puts an order off after a failure, longer each time.
   *
   * @param id the order
   * @param problem what went wrong
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void postpone(OrderId id, String problem) {
    trouble.note(id, problem, clock.instant());
  }

  private CertificateView keep(OrderFacts order, CsrReport report, String csr) {
    Authority authority = authorities.find(AuthorityKeeper.ISSUING).orElseThrow();
    Instant now = clock.instant();
    Instant authorityUntil = authority.certificate().getNotAfter().toInstant();
    Signing.Validity validity = Term.of(now, order.years(), order.longestDays(), authorityUntil);
    X509CertificateHolder certificate =
        Signing.server(
            order.names(), RequestKey.of(csr), authority, validity, authorities.address(authority));
    return keeper.keep(order, report, certificate, now);
  }

  private void tell(OrderFacts order, CertificateView certificate) {
    audit.record(
        Happening.done(
            "CERTIFICATE_ISSUED",
            order.account(),
            "order",
            order.number(),
            "serial " + certificate.serial() + " until " + certificate.validUntil()));
    issued.fire(
        new CertificateIssued(
            certificate.id(),
            order.id(),
            order.number(),
            order.account(),
            order.by(),
            order.names(),
            certificate.validUntil()));
  }
}
