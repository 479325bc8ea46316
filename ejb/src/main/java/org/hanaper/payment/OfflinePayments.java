package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;

/** Payments made outside the portal, as customers submit them (domain B.10); nothing is booked. */
@Stateless
public class OfflinePayments {

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * Submits a payment for approval; the balance doesn't change before. The same request key gives
   * the same payment again.
   *
   * @param command what was paid
   * @return its number
   * @throws org.hanaper.shared.InvalidInput with all that is wrong, by field
   * @throws org.hanaper.shared.MoneyNotUnderstood when the amount is none
   * @throws BankReferenceTaken when the transaction number was submitted before
   * @throws RequestKeyReused when the key came with another payment before
   */
  @Needs(Permission.CREDIT_ADD)
  public OfflinePaymentId submit(SubmitOfflinePayment command) {
    AccountId account = access.caller().inAccount();
    accounts.requireActive(account);
    Money amount = Money.parse(command.amount(), accounts.get(account).currency());
    SubmitOfflinePayment checked = OfflinePaymentCheck.checked(command, amount, clock.instant());
    Optional<OfflinePaymentId> before = submitted(account, amount, checked);
    return before.orElseGet(() -> insert(account, amount, checked));
  }

  /**
   * Takes a submitted payment back.
   *
   * @param id one of the caller's account
   * @throws NotFound when there is no such payment in the caller's account
   * @throws SomebodyWasFaster when it was decided in the meantime
   */
  @Needs(Permission.CREDIT_ADD)
  public void withdraw(OfflinePaymentId id) {
    AccountId account = access.caller().inAccount();
    OfflinePaymentRow row =
        OfflineList.find(sql, id)
            .filter(found -> found.account().equals(account))
            .orElseThrow(() -> new NotFound("offline_payment"));
    int changed =
        sql.update(
            """
            update offline_payment set state = 'WITHDRAWN', decided_at = ?, decided_by = ?
            where number = ? and account_id = ? and state = 'SUBMITTED'""",
            clock.instant(),
            access.caller().name(),
            id.value(),
            account.value());
    if (changed != 1) {
      throw new SomebodyWasFaster("offline_payment");
    }
    OfflineList.giveBackReference(sql, row);
    audit.record(Happening.done("OFFLINE_PAYMENT_WITHDRAWN", account, "offline_payment", id, ""));
  }

  /** The newest ten offline payments of the caller's account. */
  @Needs(Permission.CREDIT_ADD)
  public List<OfflinePaymentRow> recent() {
    return OfflineList.recent(sql, access.caller().inAccount());
  }

  private Optional<OfflinePaymentId> submitted(
      AccountId account, Money amount, SubmitOfflinePayment command) {
    return sql.first(
        """
        select number, amount, currency, bank_reference
        from offline_payment
        where account_id = ? and request_key = ?""",
        row -> {
          if (!row.money("amount").equals(amount)
              || !row.text("bank_reference").equals(command.reference())) {
            throw new RequestKeyReused(command.requestKey());
          }
          return new OfflinePaymentId(row.text("number"));
        },
        account.value(),
        command.requestKey());
  }

  private OfflinePaymentId insert(AccountId account, Money amount, SubmitOfflinePayment command) {
    OfflinePaymentId id = OfflinePaymentId.random(random);
    long key = insertRow(id, account, amount, command);
    takeReference(account, command.reference(), key);
    audit.record(
        Happening.done(
            "OFFLINE_PAYMENT_SUBMITTED",
            account,
            "offline_payment",
            id,
            amount + ", " + command.mode() + " " + command.reference()));
    return id;
  }

  private long insertRow(
      OfflinePaymentId id, AccountId account, Money amount, SubmitOfflinePayment command) {
    Caller caller = access.caller();
    return sql.insert(
        """
        insert into offline_payment (number, account_id, amount, currency, state, mode,
          bank_reference, paid_on, payer_bank, remarks, document_id, request_key, membership_id,
          submitted_by, submitted_at)
        values (?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        id.value(),
        account.value(),
        amount.minor(),
        amount.currency(),
        command.mode(),
        command.reference(),
        command.paidOn(),
        command.payerBank(),
        command.remarks(),
        Sql.Nothing.number(command.document()),
        command.requestKey(),
        Sql.Nothing.number(caller.membership() == null ? null : caller.membership().value()),
        caller.name(),
        clock.instant());
  }

  // the key of this table is what makes two equal submissions meet
  private void takeReference(AccountId account, String reference, long key) {
    try {
      sql.update(
          """
          insert into offline_payment_reference (account_id, bank_reference, payment_id)
          values (?, ?, ?)""",
          account.value(),
          reference,
          key);
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new BankReferenceTaken(reference);
      }
      throw e;
    }
  }
}
