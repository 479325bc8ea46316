package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.WithdrawalView;
import org.hanaper.withdrawal.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One withdrawal as its account sees it. */
@Named
@ViewScoped
public class BillingWithdrawalPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Withdrawals withdrawals;
  @Inject Act act;

  private String id = "";
  private String told = "";
  private boolean asking;
  private @Nullable WithdrawalView withdrawal;

  public void load() {
    withdrawal = withdrawals.view(number());
  }

  /** Asks once more, naming the withdrawal. */
  public void ask() {
    asking = true;
  }

  /** Leaves the withdrawal as it is. */
  public void keep() {
    asking = false;
  }

  /** Takes the withdrawal back. */
  public @Nullable String cancel() {
    return act.run(() -> withdrawals.cancel(number()))
        ? act.done("billing_withdrawal.cancelled", id).to("/billing/withdrawal.xhtml", "id", id)
        : null;
  }

  private WithdrawalId number() {
    return WithdrawalId.read(id).orElseThrow(() -> new NotFound("withdrawal"));
  }

  /** Whether to thank: right after submitting, as long as it waits. */
  public boolean isThanks() {
    return told.equals("thanks") && withdrawal != null && withdrawal.isWaiting();
  }

  public boolean isAsking() {
    return asking;
  }

  public @Nullable WithdrawalView getWithdrawal() {
    return withdrawal;
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
