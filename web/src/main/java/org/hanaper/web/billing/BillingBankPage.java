package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.web.shared.Act;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccountView;
import org.hanaper.withdrawal.BankAccounts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Where credits asked back go to; the whole number is typed anew at each change, never shown. */
@Named
@ViewScoped
public class BillingBankPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB BankAccounts accounts;
  @Inject Act act;

  private @Nullable BankAccountView kept;
  private String holder = "";
  private String bank = "";
  private transient String number = "";
  private String bankCode = "";

  public void load() {
    kept = accounts.mine().orElse(null);
    BankAccountView now = kept;
    if (now != null) {
      holder = now.holder();
      bank = now.bank();
      bankCode = now.bankCode();
    }
  }

  /** Saves what was typed. */
  public @Nullable String save() {
    return act.run(() -> accounts.save(new BankAccount(holder, bank, number, bankCode)))
        ? act.done("billing_bank.saved").to("/billing/withdraw.xhtml")
        : null;
  }

  public @Nullable BankAccountView getKept() {
    return kept;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(@Nullable String holder) {
    this.holder = holder == null ? "" : holder;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(@Nullable String bank) {
    this.bank = bank == null ? "" : bank;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public String getBankCode() {
    return bankCode;
  }

  public void setBankCode(@Nullable String bankCode) {
    this.bankCode = bankCode == null ? "" : bankCode;
  }
}
