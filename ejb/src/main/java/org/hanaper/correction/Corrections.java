package org.hanaper.correction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountFilter;
import org.hanaper.account.AccountRow;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Mistakes in a balance are corrected by two persons: one proposes, another one decides. */
@Stateless
public class Corrections {

  // the book's remarks hold it behind the number of the booking that is corrected
  private static final int LONGEST_REASON = 480;

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Accounts accounts;
  @Inject AccountsOffice office;
  @Inject Ledger ledger;
  @Inject CorrectionBook book;
  @Inject Event<CorrectionProposed> proposed;
  @Inject Event<CorrectionBooked> booked;

  /**
   * Proposes a correction; nothing is booked. The same request key gives the same one again.
   *
   * @param command which account, how much, why
   * @return its number
   * @throws InvalidInput with all that is wrong, by field
   * @throws org.hanaper.shared.MoneyNotUnderstood when the amount is none
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another correction before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public CorrectionId propose(ProposeCorrection command) {
    AccountRow account = account(command.accountNumber().strip());
    Money amount = Money.parse(command.amount(), account.currency());
    String reason = command.reason().strip();
    new InvalidInput.Check()
        .that(amount.isPositive(), "amount", "CorrectionOfNothing")
        .that(
            reason.length() >= 5 && reason.length() <= LONGEST_REASON,
            "reason",
            "CorrectionReason",
            5,
            LONGEST_REASON)
        .orRefuse();
    if (command.requestKey().isBlank() || command.requestKey().length() > 80) {
      throw new IllegalArgumentException("request key");
    }
    TransactionId corrects = quoted(account, command.corrects().strip());
    Optional<CorrectionId> before = book.proposed(account.id(), amount, corrects, command);
    return before.orElseGet(() -> write(account, amount, corrects, command));
  }

  /**
   * Approves what somebody else proposed, and books it.
   *
   * @param id which correction
   * @return the booking
   * @throws NotFound when there is no such correction
   * @throws CheckerIsMaker when the caller proposed it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided before
   * @throws org.hanaper.ledger.InsufficientCredit when the balance does not hold the amount
   * @throws org.hanaper.ledger.CreditLimitExceeded when it would pass the granted overdraft
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId approve(CorrectionId id) {
    CorrectionRow row = byAnother(id);
    book.end(row, CorrectionState.APPROVED, "");
    TransactionId transaction = book.post(row);
    note(row, CorrectionState.APPROVED, transaction.number());
    booked.fire(
        new CorrectionBooked(
            id, row.account(), row.direction(), row.amount(), row.reason(), transaction));
    return transaction;
  }

  /**
   * Refuses what somebody else proposed.
   *
   * @param id which correction
   * @param reason why
   * @throws NotFound when there is no such correction
   * @throws InvalidInput without a reason
   * @throws CheckerIsMaker when the caller proposed it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public void refuse(CorrectionId id, String reason) {
    String why = reason.strip();
    new InvalidInput.Check()
        .that(!why.isEmpty() && why.length() <= 500, "decision", "CorrectionReason", 1, 500)
        .orRefuse();
    CorrectionRow row = byAnother(id);
    book.end(row, CorrectionState.REFUSED, why);
    note(row, CorrectionState.REFUSED, why);
  }

  /**
   * Takes a proposal back.
   *
   * @param id which correction
   * @throws NotFound when there is no such correction
   * @throws OnlyItsMaker when somebody else proposed it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public void withdraw(CorrectionId id) {
    CorrectionRow row = find(id);
    if (!book.isMaker(row)) {
      throw new OnlyItsMaker();
    }
    book.end(row, CorrectionState.WITHDRAWN, "");
    note(row, CorrectionState.WITHDRAWN, "");
  }

  /**
   * The corrections of all accounts, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Slice<CorrectionRow> list(CorrectionQuery query) {
    return CorrectionList.slice(sql, query);
  }

  /**
   * One correction, with the balance now and after it.
   *
   * @param id its number
   * @throws NotFound when there is no such correction
   */
  @Needs(Permission.OFFICE_FINANCE)
  public CorrectionCase view(CorrectionId id) {
    CorrectionRow row = find(id);
    Money balance = ledger.wallet(accounts.get(row.account()).wallet()).balance();
    Money after =
        row.direction() == Direction.IN_FAVOUR
            ? balance.plus(row.amount())
            : balance.minus(row.amount());
    return new CorrectionCase(row, balance, after, book.isMaker(row));
  }

  private @Nullable TransactionId quoted(AccountRow account, String number) {
    Optional<TransactionId> found = book.quoted(account.id(), number);
    new InvalidInput.Check()
        .that(
            number.isEmpty() || found.isPresent(),
            "corrects",
            "CorrectionOfUnknown",
            account.number())
        .orRefuse();
    return found.orElse(null);
  }

  private CorrectionId write(
      AccountRow account,
      Money amount,
      @Nullable TransactionId corrects,
      ProposeCorrection command) {
    CorrectionId id = CorrectionId.random(random);
    book.insert(id, account.id(), amount, corrects, command);
    audit.record(
        Happening.done(
            "CORRECTION_PROPOSED",
            account.id(),
            "correction",
            id,
            command.direction() + " " + amount + ": " + command.reason().strip()));
    proposed.fire(
        new CorrectionProposed(
            id,
            account.id(),
            command.direction(),
            amount,
            command.reason().strip(),
            book.identity()));
    return id;
  }

  private AccountRow account(String number) {
    Optional<AccountRow> found =
        number.isEmpty()
            ? Optional.empty()
            : office.list(AccountFilter.of(number)).rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    new InvalidInput.Check()
        .that(found.isPresent(), "accountNumber", "CorrectionAccountUnknown")
        .orRefuse();
    return found.orElseThrow(() -> new NotFound("account"));
  }

  private CorrectionRow find(CorrectionId id) {
    return CorrectionList.find(sql, id).orElseThrow(() -> new NotFound("correction"));
  }

  private CorrectionRow byAnother(CorrectionId id) {
    CorrectionRow row = find(id);
    if (book.isMaker(row)) {
      throw new CheckerIsMaker();
    }
    return row;
  }

  private void note(CorrectionRow row, CorrectionState state, String details) {
    audit.record(
        Happening.done("CORRECTION_" + state, row.account(), "correction", row.id(), details));
  }
}
