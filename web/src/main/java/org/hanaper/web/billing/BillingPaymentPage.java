package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentRow;
import org.hanaper.payment.PaymentState;
import org.hanaper.shared.Money;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One payment: where payers see how it went after they came back from the gateway. */
@Named
@ViewScoped
public class BillingPaymentPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OnlinePayments payments;
  @Inject Act act;

  private String id = "";
  private @Nullable PaymentRow payment;
  private @Nullable Money balance;

  public void load() {
    payment = payments.view(id);
    balance = payments.addCredits().balance();
  }

  public @Nullable String recheck() {
    return act.call(() -> payments.recheck(id))
        .map(result -> act.done("billing_credits.result." + result))
        .map(done -> done.to("/billing/payment.xhtml", "id", id))
        .orElse(null);
  }

  /** Whether asking the gateway again may change anything. */
  public boolean isRecheckable() {
    return payment != null
        && payment.state() != PaymentState.SUCCEEDED
        && payment.state() != PaymentState.CHARGED_BACK
        && payment.state() != PaymentState.HELD;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable PaymentRow getPayment() {
    return payment;
  }

  public @Nullable Money getBalance() {
    return balance;
  }
}
