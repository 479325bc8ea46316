package org.hanaper.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalKind;
import org.hanaper.approval.CarryOut;
import org.hanaper.approval.HeldAct;
import org.hanaper.approval.Requester;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.Fingerprint;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;

/** Asks credits back, by one person or once a second one has approved. */
@ApplicationScoped
class Asking implements CarryOut {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Audit audit;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Reserve reserve;
  @Inject WithdrawalBook book;
  @Inject Event<WithdrawalRequested> requested;

  /** Checks a wish and tells where the money would go. */
  KeptBankAccount check(AccountView account, Money amount, SubmitWithdrawal command) {
    KeptBankAccount bank = book.bankAccount(account.id()).orElseThrow(NoBankAccount::new);
    Money available = available(ledger.wallet(account.wallet()).balance());
    new InvalidInput.Check()
        .that(amount.isPositive(), "amount", "WithdrawalOfNothing")
        .that(amount.compareTo(available) <= 0, "amount", "WithdrawalTooLarge", available)
        .that(command.remarks().strip().length() <= 500, "remarks", "BankTextLength", 0, 500)
        .orRefuse();
    return bank;
  }

  /** Reserves the credits and writes the request; the account is held by the caller. */
  WithdrawalId ask(AccountView account, Money amount, SubmitWithdrawal command, Requester by) {
    KeptBankAccount bank = check(account, amount, command);
    WithdrawalId id = WithdrawalId.random(RANDOM);
    TransactionId transaction = reserve.take(id, account, amount);
    book.insert(id, account.id(), amount, new WithdrawalBook.Asked(command, bank, transaction, by));
    audit.record(
        Happening.done(
            "WITHDRAWAL_REQUESTED",
            account.id(),
            "withdrawal",
            id,
            amount + " to " + bank.masked()));
    requested.fire(
        new WithdrawalRequested(id, account.id(), amount, bank.masked(), by.membership()));
    return id;
  }

  @Override
  public boolean isFor(ApprovalKind kind) {
    return kind == ApprovalKind.WITHDRAWAL;
  }

  /** What was approved goes to the bank account that the approver saw, or nowhere. */
  @Override
  public String carryOut(HeldAct act) {
    AccountView account = accounts.requireActive(act.account());
    accounts.hold(account.id());
    KeptBankAccount bank = book.bankAccount(account.id()).orElseThrow(NoBankAccount::new);
    if (!fingerprint(bank).equals(act.fingerprint())) {
      throw new BankAccountIsAnother();
    }
    SubmitWithdrawal command =
        new SubmitWithdrawal("", act.remarks(), "approval:" + act.id().value());
    return ask(account, act.amount(), command, act.by()).value();
  }

  static Money available(Money balance) {
    return balance.isNegative() ? Money.zero(balance.currency()) : balance;
  }

  /** Changes with every save of the bank account, since its number is encrypted anew each time. */
  static String fingerprint(KeptBankAccount bank) {
    return Fingerprint.of(bank.closed());
  }
}
