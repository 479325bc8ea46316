package org.hanaper.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Persons;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/** The finance team's decisions about withdrawals; each is booked once (W2 or W3). */
@Stateless
public class WithdrawalDecisions {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Persons persons;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Vault vault;
  @Inject WithdrawalBook book;

  /**
   * The withdrawals of all accounts, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Slice<WithdrawalQueueRow> list(WithdrawalQuery query) {
    return WithdrawalList.queue(sql, query);
  }

  /**
   * One withdrawal with the account it is for.
   *
   * @param id its number
   * @throws NotFound when there is no such withdrawal
   */
  @Needs(Permission.OFFICE_FINANCE)
  public WithdrawalCase view(WithdrawalId id) {
    WithdrawalView withdrawal = find(id);
    AccountView account = accounts.get(withdrawal.row().account());
    return new WithdrawalCase(
        withdrawal, account.name(), account.number(), ledger.wallet(account.wallet()).balance());
  }

  /**
   * The whole number of the bank account, to make the transfer; looking at it is audited.
   *
   * @param id the withdrawal's number
   * @throws NotFound when there is no such withdrawal
   */
  @Needs(Permission.OFFICE_FINANCE)
  public String reveal(WithdrawalId id) {
    WithdrawalRow row = find(id).row();
    String closed = asker(id).closed();
    audit.record(
        Happening.done(
            "WITHDRAWAL_BANK_ACCOUNT_SHOWN", row.account(), "withdrawal", id, row.masked()));
    return vault.decryptText(BankAccounts.purpose(row.account().value()), closed);
  }

  /**
   * Notes that the money was transferred (W2).
   *
   * @param id which withdrawal
   * @param bankReference our bank's number of the transfer, told to the customer
   * @return the booking
   * @throws NotFound when there is no such withdrawal
   * @throws InvalidInput without the bank's number
   * @throws DeciderIsRequester when the caller asked for it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided or cancelled before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId pay(WithdrawalId id, String bankReference) {
    WithdrawalRow row = find(id).row();
    String reference = bankReference.strip();
    new InvalidInput.Check()
        .that(
            reference.length() >= 3 && reference.length() <= 60,
            "bankReference",
            "BankTextLength",
            3,
            60)
        .orRefuse();
    requireSecondPerson(id);
    return book.end(row, WithdrawalState.PAID, "", reference);
  }

  /**
   * Refuses a withdrawal; the credits return to the wallet (W3).
   *
   * @param id which withdrawal
   * @param reason why, told to the customer
   * @return the booking
   * @throws NotFound when there is no such withdrawal
   * @throws InvalidInput without a reason
   * @throws DeciderIsRequester when the caller asked for it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided or cancelled before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId refuse(WithdrawalId id, String reason) {
    WithdrawalRow row = find(id).row();
    String why = reason.strip();
    new InvalidInput.Check()
        .that(!why.isEmpty() && why.length() <= 500, "reason", "BankTextLength", 1, 500)
        .orRefuse();
    requireSecondPerson(id);
    return book.end(row, WithdrawalState.REFUSED, why, "");
  }

  private WithdrawalView find(WithdrawalId id) {
    return WithdrawalList.view(sql, id).orElseThrow(() -> new NotFound("withdrawal"));
  }

  private WithdrawalList.Asker asker(WithdrawalId id) {
    return WithdrawalList.asker(sql, id).orElseThrow(() -> new NotFound("withdrawal"));
  }

  private void requireSecondPerson(WithdrawalId id) {
    if (persons.areSame(access.caller().identity(), asker(id).identity())) {
      throw new DeciderIsRequester();
    }
  }
}
