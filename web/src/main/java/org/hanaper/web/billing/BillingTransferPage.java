package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePaymentView;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One offline payment as its payer sees it; right after submitting it says thank you. */
@Named
@ViewScoped
public class BillingTransferPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OfflinePayments payments;
  @Inject Act act;

  private String id = "";
  private String told = "";
  private boolean asking;
  private @Nullable OfflinePaymentView payment;

  public void load() {
    payment = payments.view(number());
  }

  /** Asks once more, naming the payment. */
  public void ask() {
    asking = true;
  }

  /** Leaves the payment as it is. */
  public void keep() {
    asking = false;
  }

  /** Takes the payment back. */
  public @Nullable String withdraw() {
    return act.run(() -> payments.withdraw(number()))
        ? act.done("billing_transfer.withdrawn", id).to("/billing/transfer.xhtml", "id", id)
        : null;
  }

  private OfflinePaymentId number() {
    return OfflinePaymentId.read(id).orElseThrow(() -> new NotFound("offline_payment"));
  }

  /** Whether to thank: right after submitting, as long as it waits. */
  public boolean isThanks() {
    return told.equals("thanks") && payment != null && payment.isWaiting();
  }

  public boolean isAsking() {
    return asking;
  }

  public @Nullable OfflinePaymentView getPayment() {
    return payment;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getTold() {
    return told;
  }

  public void setTold(@Nullable String told) {
    this.told = told == null ? "" : told;
  }
}
