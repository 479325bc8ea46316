package org.hanaper.billing;

import jakarta.ejb.Stateless;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.document.Download;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Slice;

/** Shows invoices and credit notes and hands out their PDFs (domain B.13, B.14). */
@Stateless
public class Invoices {

  /**
   * The caller's invoices and credit notes, newest first, fifty at a time; own orders only for
   * roles whose right reaches no further.
   *
   * @param filter which ones
   */
  @Needs(Permission.INVOICE_VIEW)
  public Slice<BillingRow> list(BillingFilter filter) {
    throw new UnsupportedOperationException("comes within minutes");
  }

  /**
   * The invoice and the credit note of an order.
   *
   * @param order the order
   * @return the invoice first; empty when none is issued (yet) or the caller may not see it
   */
  @Needs(Permission.INVOICE_VIEW)
  public List<BillingRow> ofOrder(OrderId order) {
    throw new UnsupportedOperationException("comes within minutes");
  }

  /**
   * The PDF, rendered at the first call and kept.
   *
   * @param id the document
   * @throws org.hanaper.shared.NotFound when there is none for the caller
   */
  @Needs(Permission.INVOICE_VIEW)
  public Download pdf(BillingDocumentId id) {
    throw new UnsupportedOperationException("comes within minutes");
  }
}
