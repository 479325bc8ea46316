package org.hanaper.certificate;

import jakarta.ejb.Stateless;
import java.util.Optional;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.document.Download;
import org.hanaper.ordering.OrderId;

/** Shows issued certificates and hands them out. */
@Stateless
public class Certificates {

  /**
   * The certificate of an order that the caller may see.
   *
   * @param order the order
   * @return empty while none is issued
   * @throws org.hanaper.shared.NotFound when there is no such order for the caller
   */
  @Needs(Permission.ORDER_VIEW)
  public Optional<CertificateView> ofOrder(OrderId order) {
    throw new UnsupportedOperationException("comes within minutes");
  }

  /**
   * The certificate of an order as a file.
   *
   * @param order the order
   * @param format the form wanted
   * @throws org.hanaper.shared.NotFound when there is no such order for the caller, or no
   *     certificate yet
   */
  @Needs(Permission.ORDER_VIEW)
  public Download download(OrderId order, CertificateFormat format) {
    throw new UnsupportedOperationException("comes within minutes");
  }
}
