package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.payment.Chargebacks;
import org.hanaper.payment.CreditedPayment;
import org.hanaper.payment.GatewayPayouts;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Credited online payments: booking the gateway's payout, or a chargeback. */
@Named
@ViewScoped
public class OfficeGatewayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB GatewayPayouts payouts;
  @EJB Chargebacks chargebacks;
  @Inject Act act;

  private String q = "";
  private String after = "";
  private Slice<CreditedPayment> slice = new Slice<>(List.of(), null, null);
  private @Nullable CreditedPayment chosen;
  private String fee = "";
  private String reason = "";

  public void load() {
    slice = payouts.list(q, after);
  }

  /** Opens the forms for one payment. */
  public void choose(CreditedPayment row) {
    chosen = row;
    fee = "";
    reason = "";
  }

  /** Books what the gateway paid out. */
  public void payOut() {
    CreditedPayment row = chosen;
    if (row != null
        && act.run(
            () ->
                payouts.settle(
                    row.id().value(), Amounts.read(fee, row.credited().currency(), "fee")))) {
      act.done("office_gateway.paid_out", row.id());
      chosen = null;
    }
    load();
  }

  /** Books that the card holder took the payment back. */
  public void chargeBack() {
    CreditedPayment row = chosen;
    if (row != null && act.run(() -> chargebacks.record(row.id().value(), reason))) {
      act.done("office_gateway.charged_back", row.id(), row.credited());
      chosen = null;
    }
    load();
  }

  public Slice<CreditedPayment> getSlice() {
    return slice;
  }

  public @Nullable CreditedPayment getChosen() {
    return chosen;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }

  public String getFee() {
    return fee;
  }

  public void setFee(String fee) {
    this.fee = fee;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
