package org.hanaper.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.document.Download;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.NotFound;

/** Shows issued certificates and hands them out. */
@Stateless
public class Certificates {

  @Inject CertificateKeeper keeper;
  @Inject Authorities authorities;
  @Inject Orders orders;

  /**
   * The certificate of an order that the caller may see.
   *
   * @param order the order
   * @return empty while none is issued
   * @throws NotFound when there is no such order for the caller
   */
  @Needs(Permission.ORDER_VIEW)
  public Optional<CertificateView> ofOrder(OrderId order) {
    // refuses what the caller may not see
    orders.view(order);
    return keeper.view(order);
  }

  /**
   * The certificate of an order as a file.
   *
   * @param order the order
   * @param format the form wanted
   * @throws NotFound when there is no such order for the caller, or no certificate yet
   */
  @Needs(Permission.ORDER_VIEW)
  public Download download(OrderId order, CertificateFormat format) {
    CertificateView certificate = ofOrder(order).orElseThrow(() -> new NotFound("certificate"));
    String pem = keeper.pem(order).orElseThrow(() -> new NotFound("certificate"));
    return new Download(
        format.fileName(certificate.serial()),
        format.mediaType(),
        Files.write(format, pem, authorities.chain()));
  }
}
