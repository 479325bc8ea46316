package org.hanaper.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;

/** Credits asked back by customers (domain B.11): reserved at once, paid when finance approves. */
@Stateless
public class Withdrawals {

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Reserve reserve;
  @Inject WithdrawalBook book;
  @Inject Event<WithdrawalRequested> requested;

  /** The balance and what of it can be asked back, for the page 'Withdraw Credits'. */
  @Needs(Permission.CREDIT_WITHDRAW)
  public WithdrawalTerms terms() {
    Money balance = balance(accounts.get(access.caller().inAccount()));
    return new WithdrawalTerms(balance, available(balance));
  }

  /**
   * Asks credits back: they leave the wallet for the reserve at once. The same request key gives
   * the same withdrawal again.
   *
   * @param command how much
   * @return its number
   * @throws NoBankAccount when the account has not said where its money is to go
   * @throws InvalidInput when it is more than the balance holds, or nothing
   * @throws org.hanaper.shared.MoneyNotUnderstood when the amount is none
   * @throws org.hanaper.ledger.InsufficientCredit when the credits were spent in the meantime
   * @throws org.hanaper.ledger.BalanceEnded when the balance is past its end date
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another amount before
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public WithdrawalId submit(SubmitWithdrawal command) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    // equal requests come one after the other, and the first one opens the reserve alone
    accounts.hold(account.id());
    Money amount = Money.parse(command.amount(), account.currency());
    Optional<WithdrawalId> before = book.submitted(account.id(), amount, command.requestKey());
    return before.orElseGet(() -> ask(account, amount, command));
  }

  /**
   * Takes a withdrawal back; the credits return to the wallet.
   *
   * @param id one of the caller's account
   * @throws NotFound when there is no such withdrawal in the caller's account
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided in the meantime
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public void cancel(WithdrawalId id) {
    WithdrawalRow row = view(id).row();
    book.end(row, WithdrawalState.CANCELLED, "", "");
  }

  /**
   * The withdrawals of the caller's account, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public Slice<WithdrawalRow> list(WithdrawalQuery query) {
    return WithdrawalList.of(sql, access.caller().inAccount(), query);
  }

  /**
   * One withdrawal of the caller's account.
   *
   * @param id its number
   * @throws NotFound when there is no such withdrawal in the caller's account
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public WithdrawalView view(WithdrawalId id) {
    AccountId account = access.caller().inAccount();
    return WithdrawalList.view(sql, id)
        .filter(found -> found.row().account().equals(account))
        .map(WithdrawalView::forCustomer)
        .orElseThrow(() -> new NotFound("withdrawal"));
  }

  private WithdrawalId ask(AccountView account, Money amount, SubmitWithdrawal command) {
    KeptBankAccount bank = book.bankAccount(account.id()).orElseThrow(NoBankAccount::new);
    Money available = available(balance(account));
    new InvalidInput.Check()
        .that(amount.isPositive(), "amount", "WithdrawalOfNothing")
        .that(amount.compareTo(available) <= 0, "amount", "WithdrawalTooLarge", available)
        .that(command.remarks().strip().length() <= 500, "remarks", "BankTextLength", 0, 500)
        .orRefuse();
    WithdrawalId id = WithdrawalId.random(random);
    TransactionId transaction = reserve.take(id, account, amount);
    book.insert(id, account.id(), amount, new WithdrawalBook.Asked(command, bank, transaction));
    audit.record(
        Happening.done(
            "WITHDRAWAL_REQUESTED",
            account.id(),
            "withdrawal",
            id,
            amount + " to " + bank.masked()));
    requested.fire(
        new WithdrawalRequested(
            id, account.id(), amount, bank.masked(), access.caller().membership()));
    return id;
  }

  private Money balance(AccountView account) {
    return ledger.wallet(account.wallet()).balance();
  }

  private static Money available(Money balance) {
    return balance.isNegative() ? Money.zero(balance.currency()) : balance;
  }
}
