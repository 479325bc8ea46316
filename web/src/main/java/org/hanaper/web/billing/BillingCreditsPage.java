package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanaper.payment.AddCreditsView;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentRow;
import org.hanaper.payment.StartPayment;
import org.hanaper.payment.StartedPayment;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page 'Add Credits'. */
@Named
@ViewScoped
public class BillingCreditsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OnlinePayments payments;
  @Inject Act act;

  private @Nullable AddCreditsView credits;
  private List<PaymentRow> recent = List.of();
  private String amount = "";
  private String paymentId = "";
  private String requestKey = UUID.randomUUID().toString();

  public void load() {
    credits = payments.addCredits();
    recent = payments.recent();
  }

  /** Starts the payment and sends the payer to the gateway. */
  public void pay() {
    act.call(() -> payments.start(new StartPayment(amount, requestKey))).ifPresent(this::leave);
  }

  /** Asks the gateway again and shows the payment. */
  public @Nullable String recheck() {
    String id = paymentId.strip().toUpperCase(Locale.ROOT);
    return act.call(() -> payments.recheck(id))
        .map(result -> act.done("billing_credits.result." + result))
        .map(done -> done.to("/billing/payment.xhtml", "id", id))
        .orElse(null);
  }

  private void leave(StartedPayment started) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(started.gateway().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public @Nullable AddCreditsView getCredits() {
    return credits;
  }

  public List<PaymentRow> getRecent() {
    return recent;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getPaymentId() {
    return paymentId;
  }

  public void setPaymentId(String paymentId) {
    this.paymentId = paymentId;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
