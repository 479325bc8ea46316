package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.withdrawal.WithdrawalCase;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One withdrawal for the finance team: make the transfer and note it, or refuse. */
@Named
@ViewScoped
public class OfficeWithdrawalPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB WithdrawalDecisions decisions;
  @Inject Act act;

  private String id = "";
  private String bankReference = "";
  private String reason = "";
  private transient String whole = "";
  private @Nullable WithdrawalCase shown;

  public void load() {
    shown = decisions.view(number());
  }

  /** Shows the whole number of the bank account once; that is audited. */
  public void reveal() {
    act.call(() -> decisions.reveal(number())).ifPresent(found -> whole = found);
  }

  /** Notes that the money was transferred. */
  public @Nullable String pay() {
    return act.call(() -> decisions.pay(number(), bankReference))
        .map(
            booked ->
                act.done("office_withdrawal.paid", id, booked.number())
                    .to("/office/withdrawal.xhtml", "id", id))
        .orElse(null);
  }

  /** Refuses the withdrawal with a reason. */
  public @Nullable String refuse() {
    return act.call(() -> decisions.refuse(number(), reason))
        .map(
            booked ->
                act.done("office_withdrawal.refused", id, booked.number())
                    .to("/office/withdrawal.xhtml", "id", id))
        .orElse(null);
  }

  private WithdrawalId number() {
    return WithdrawalId.read(id).orElseThrow(() -> new NotFound("withdrawal"));
  }

  public @Nullable WithdrawalCase getShown() {
    return shown;
  }

  /** The whole number in groups of four, empty unless it was asked for by this very request. */
  public String getWhole() {
    return whole.replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getBankReference() {
    return bankReference;
  }

  public void setBankReference(@Nullable String bankReference) {
    this.bankReference = bankReference == null ? "" : bankReference;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
