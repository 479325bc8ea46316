package org.hanaper.web.order;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hanaper.billing.BillingRow;
import org.hanaper.billing.Invoices;
import org.hanaper.certificate.CertificateView;
import org.hanaper.certificate.Certificates;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderView;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page of one order: what it is, its documents, what can be done, what happened. */
@Named
@ViewScoped
public class OrderViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Orders orders;
  @EJB OrderDesk desk;
  @EJB Invoices invoices;
  @EJB Certificates certificates;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable OrderView order;
  private List<BillingRow> documents = List.of();
  private @Nullable CertificateView certificate;
  private String csr = "";
  private String requestKey = UUID.randomUUID().toString();
  private transient @Nullable Part csrFile;

  public void load() {
    if (id <= 0) {
      throw new NotFound("order");
    }
    OrderId key = new OrderId(id);
    order = orders.view(key);
    documents = me.can("INVOICE_VIEW") ? invoices.ofOrder(key) : List.of();
    certificate = certificates.ofOrder(key).orElse(null);
  }

  public @Nullable String pay() {
    Money shown = Objects.requireNonNull(order).price().gross();
    String paid = done("order_view.paid", () -> desk.pay(new OrderId(id), shown, requestKey));
    if (paid == null) {
      load(); // refused for another price, it shows that one now
    }
    return paid;
  }

  public @Nullable String submitCsr() {
    Uploads.text(csrFile).ifPresent(text -> csr = text);
    return done("order_view.csr_submitted", () -> desk.submitCsr(new OrderId(id), csr));
  }

  private @Nullable String done(String key, Act.Work work) {
    return act.run(work) ? act.done(key).to("/order/view.xhtml", "id", id) : null;
  }

  /** Whether something is still on its way, so that the page should look again by itself. */
  public boolean isWaiting() {
    if (order == null) {
      return false;
    }
    return isDocumentWaiting(order) || (order.row().status().isOpen() && !order.csr().isEmpty());
  }

  // what costs nothing is not invoiced (domain D.2); what was given back has a credit note as well
  private boolean isDocumentWaiting(OrderView view) {
    boolean billed = view.chargedAt() != null && view.price().gross().isPositive();
    boolean noted = documents.stream().anyMatch(BillingRow::isCreditNote);
    return billed
        && me.can("INVOICE_VIEW")
        && (documents.isEmpty() || (view.row().status().isUndone() && !noted));
  }

  public @Nullable OrderView getOrder() {
    return order;
  }

  public List<BillingRow> getDocuments() {
    return documents;
  }

  public @Nullable CertificateView getCertificate() {
    return certificate;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getCsr() {
    return csr;
  }

  public void setCsr(String csr) {
    this.csr = csr;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public @Nullable Part getCsrFile() {
    return csrFile;
  }

  public void setCsrFile(@Nullable Part csrFile) {
    this.csrFile = csrFile;
  }
}
