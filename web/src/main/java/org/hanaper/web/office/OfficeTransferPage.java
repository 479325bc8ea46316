package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.ledger.TransactionId;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflinePaymentCase;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One offline payment for the finance team: compare with the bank, then approve or reject. */
@Named
@ViewScoped
public class OfficeTransferPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OfflineDecisions decisions;
  @Inject Act act;

  private String id = "";
  private String received = "";
  private String reason = "";
  private String rejectReason = "";
  private @Nullable OfflinePaymentCase shown;

  public void load() {
    OfflinePaymentCase found = decisions.view(number());
    shown = found;
    received = found.payment().row().amount().amount().toPlainString();
  }

  /** Credits what arrived. */
  public @Nullable String approve() {
    return act.call(this::approved)
        .map(
            transaction ->
                act.done("office_transfer.approved", id, transaction.number())
                    .to("/office/transfer.xhtml", "id", id))
        .orElse(null);
  }

  /** Refuses the payment with a reason. */
  public @Nullable String reject() {
    return act.run(() -> decisions.reject(number(), rejectReason))
        ? act.done("office_transfer.rejected", id).to("/office/transfer.xhtml", "id", id)
        : null;
  }

  private TransactionId approved() {
    OfflinePaymentCase now = decisions.view(number());
    String currency = now.payment().row().amount().currency();
    return decisions.approve(
        new ApproveOfflinePayment(number(), Amounts.read(received, currency, "received"), reason));
  }

  private OfflinePaymentId number() {
    return OfflinePaymentId.read(id).orElseThrow(() -> new NotFound("offline_payment"));
  }

  public @Nullable OfflinePaymentCase getShown() {
    return shown;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getReceived() {
    return received;
  }

  public void setReceived(String received) {
    this.received = received;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRejectReason() {
    return rejectReason;
  }

  public void setRejectReason(String rejectReason) {
    this.rejectReason = rejectReason;
  }
}
