package org.hanaper.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalDesk;
import org.hanaper.approval.ApprovalId;
import org.hanaper.approval.ApprovalKind;
import org.hanaper.approval.AskApproval;
import org.hanaper.approval.Requester;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;

/** Credits asked back by customers (domain B.11): reserved at once, paid when finance approves. */
@Stateless
public class Withdrawals {

  @Inject Sql sql;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Asking asking;
  @Inject ApprovalDesk approvals;
  @Inject WithdrawalBook book;

  /** The balance and what of it can be asked back, for the page 'Withdraw Credits'. */
  @Needs(Permission.CREDIT_WITHDRAW)
  public WithdrawalTerms terms() {
    Money balance = balance(accounts.get(access.caller().inAccount()));
    return new WithdrawalTerms(balance, Asking.available(balance));
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
   * @throws org.hanaper.approval.SecondPersonNeeded above the account's amount for one person
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public WithdrawalId submit(SubmitWithdrawal command) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    // equal requests come one after the other, and the first one opens the reserve alone
    accounts.hold(account.id());
    Money amount = Money.parse(command.amount(), account.currency());
    Optional<WithdrawalId> before = book.submitted(account.id(), amount, command.requestKey());
    if (before.isPresent()) {
      return before.get();
    }
    approvals.refuseAlone(account.id(), amount);
    Requester by = Requester.of(access.caller());
    return asking.ask(account, amount, command, by);
  }

  /**
   * Lets a withdrawal wait for a second person of the account; nothing is reserved before. The same
   * request key gives the same request again, whatever the balance has become.
   *
   * @param command how much
   * @param reason why, for the second person
   * @return the number of the request
   * @throws NoBankAccount when the account has not said where its money is to go
   * @throws InvalidInput when it is more than the balance holds, or nothing
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another act before
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public ApprovalId ask(SubmitWithdrawal command, String reason) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    Money amount = Money.parse(command.amount(), account.currency());
    return approvals
        .asked(account.id(), command.requestKey(), ApprovalKind.WITHDRAWAL, amount, 0)
        .orElseGet(() -> approvals.ask(wish(account, amount, command, reason)));
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

  private AskApproval wish(
      AccountView account, Money amount, SubmitWithdrawal command, String reason) {
    KeptBankAccount bank = asking.check(account, amount, command);
    return new AskApproval(
        account.id(),
        ApprovalKind.WITHDRAWAL,
        amount,
        0,
        bank.masked(),
        Asking.fingerprint(bank),
        command.remarks(),
        null,
        reason,
        command.requestKey());
  }

  private Money balance(AccountView account) {
    return ledger.wallet(account.wallet()).balance();
  }
}
