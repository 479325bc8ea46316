package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.billing.BillingRow;
import org.hanaper.billing.Invoices;
import org.hanaper.shared.Slice;
import org.omnifaces.cdi.ViewScoped;

/** The invoices and credit notes that the caller may see. */
@Named
@ViewScoped
public class BillingInvoicesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Invoices invoices;

  private final InvoiceQuery query = new InvoiceQuery();
  private Slice<BillingRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = invoices.list(query.filter());
  }

  public InvoiceQuery getQuery() {
    return query;
  }

  public Slice<BillingRow> getSlice() {
    return slice;
  }
}
