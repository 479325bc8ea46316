package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.hanaper.web.shared.Act;
import org.hanaper.withdrawal.BankAccountView;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalTerms;
import org.hanaper.withdrawal.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page 'Withdraw Credits': how much goes back to the bank account on file. */
@Named
@ViewScoped
public class BillingWithdrawPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Withdrawals withdrawals;
  @EJB BankAccounts accounts;
  @Inject Act act;

  private @Nullable WithdrawalTerms terms;
  private @Nullable BankAccountView bank;
  private String amount = "";
  private String remarks = "";
  private String requestKey = UUID.randomUUID().toString();

  public void load() {
    terms = withdrawals.terms();
    bank = accounts.mine().orElse(null);
  }

  /** Asks the credits back. */
  public @Nullable String submit() {
    return act.call(() -> withdrawals.submit(new SubmitWithdrawal(amount, remarks, requestKey)))
        .map(id -> act.to("/billing/withdrawal.xhtml", "id", id, "told", "thanks"))
        .orElse(null);
  }

  public @Nullable WithdrawalTerms getTerms() {
    return terms;
  }

  public @Nullable BankAccountView getBank() {
    return bank;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = amount == null ? "" : amount;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(@Nullable String remarks) {
    this.remarks = remarks == null ? "" : remarks;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(@Nullable String requestKey) {
    this.requestKey = requestKey == null ? "" : requestKey;
  }
}
