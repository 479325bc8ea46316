package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import org.hanaper.access.Inside;

/** What the authority asks of orders and tells them. */
@Stateless
public class OrderFulfilment {

  /**
   * What the authority needs to know of an order.
   *
   * @param id the order
   * @throws org.hanaper.shared.NotFound when there is none
   */
  @Inside
  public OrderFacts facts(OrderId id) {
    throw new UnsupportedOperationException("comes within minutes");
  }

  /**
   * Marks an order fulfilled and books its revenue (domain D.4, O4), in the transaction that keeps
   * the certificate.
   *
   * @param id the order
   * @throws org.hanaper.shared.SomebodyWasFaster when it is no longer open, e.g. just cancelled
   */
  @Inside
  public void fulfil(OrderId id) {
    throw new UnsupportedOperationException("comes within minutes");
  }
}
