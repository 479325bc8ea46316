package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.hanaper.approval.ApprovalRules;
import org.hanaper.shared.Money;
import org.hanaper.shared.MoneyNotUnderstood;
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
  @EJB ApprovalRules rules;
  @Inject Act act;

  private @Nullable WithdrawalTerms terms;
  private @Nullable BankAccountView bank;
  private String amount = "";
  private String remarks = "";
  private String reason = "";
  private @Nullable Money above;
  private String requestKey = UUID.randomUUID().toString();

  public void load() {
    terms = withdrawals.terms();
    above = rules.mine().orElse(null);
    bank = accounts.mine().orElse(null);
  }

  /** Asks the credits back. */
  public @Nullable String submit() {
    SubmitWithdrawal command = new SubmitWithdrawal(amount, remarks, requestKey);
    if (above != null && isAbove(above)) {
      return act.call(() -> withdrawals.ask(command, reason))
          .map(id -> act.to("/approval/view.xhtml", "id", id))
          .orElse(null);
    }
    return act.call(() -> withdrawals.submit(command))
        .map(id -> act.to("/billing/withdrawal.xhtml", "id", id, "told", "thanks"))
        .orElse(null);
  }

  /** What can't be read is no amount yet; the withdrawal itself refuses it. */
  private boolean isAbove(Money most) {
    try {
      return Money.parse(amount, most.currency()).compareTo(most) > 0;
    } catch (MoneyNotUnderstood e) {
      return false;
    }
  }

  /** Up to which amount one person is enough, null for every amount. */
  public @Nullable Money getAbove() {
    return above;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
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
