package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.document.DocumentId;
import org.hanaper.document.Documents;
import org.hanaper.document.NewDocument;
import org.hanaper.document.Purpose;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Payments made outside the portal, as customers submit them (domain B.10); nothing is booked. */
@Stateless
public class OfflinePayments {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject OfflineBook book;
  @Inject Ledger ledger;
  @Inject Documents documents;
  @Inject PaymentSettings settings;
  @Inject Event<OfflinePaymentSubmitted> submitted;
  @Inject Event<OfflinePaymentWithdrawn> withdrawn;

  /** The balance and where to pay to, for the page 'Offline Payment'. */
  @Needs(Permission.CREDIT_ADD)
  public OfflineTerms terms() {
    AccountView account = accounts.get(access.caller().inAccount());
    return new OfflineTerms(
        ledger.wallet(account.wallet()).balance(),
        account.number(),
        settings.bankDetails(account.currency()));
  }

  /**
   * Checks everything and keeps the proof, so that the payer confirms what will be submitted ('Make
   * Payment', H-15); nothing is submitted yet.
   *
   * @param command what was typed; its document counts when no new proof comes with it
   * @param proof the proof, null without a new one
   * @return what will be submitted
   * @throws org.hanaper.shared.InvalidInput with all that is wrong, by field
   * @throws org.hanaper.shared.MoneyNotUnderstood when the amount is none
   * @throws BankReferenceTaken when the transaction number was submitted before
   * @throws NotFound when the document named isn't the account's
   */
  @Needs(Permission.CREDIT_ADD)
  public ReviewedOfflinePayment review(SubmitOfflinePayment command, @Nullable OfflineProof proof) {
    AccountId account = accounts.requireActive(access.caller().inAccount()).id();
    Money amount = Money.parse(command.amount(), accounts.get(account).currency());
    SubmitOfflinePayment checked = OfflinePaymentCheck.checked(command, amount, clock.instant());
    book.refuseTaken(account, checked.reference());
    if (proof != null) {
      NewDocument file = new NewDocument(account, proof.name(), proof.bytes(), Purpose.SUPPORTING);
      checked = checked.with(documents.store(file).value());
    }
    return new ReviewedOfflinePayment(checked, amount, proofName(account, checked));
  }

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
   * @throws NotFound when the proof isn't the account's
   * @throws SomebodyWasFaster when the same request is being submitted at this very moment
   */
  @Needs(Permission.CREDIT_ADD)
  public OfflinePaymentId submit(SubmitOfflinePayment command) {
    AccountId account = access.caller().inAccount();
    accounts.requireActive(account);
    Money amount = Money.parse(command.amount(), accounts.get(account).currency());
    SubmitOfflinePayment tidy = OfflinePaymentCheck.tidied(command);
    Optional<OfflinePaymentId> before = book.submittedBefore(account, amount, tidy);
    return before.orElseGet(() -> submitNew(account, amount, command));
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
    withdrawn.fire(new OfflinePaymentWithdrawn(id, account));
  }

  /** The newest ten offline payments of the caller's account. */
  @Needs(Permission.CREDIT_ADD)
  public List<OfflinePaymentRow> recent() {
    return OfflineList.recent(sql, access.caller().inAccount());
  }

  /**
   * The offline payments of the caller's account, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.CREDIT_ADD)
  public Slice<OfflinePaymentRow> list(OfflineQuery query) {
    return OfflineList.of(sql, access.caller().inAccount(), query);
  }

  /**
   * One offline payment of the caller's account.
   *
   * @param id its number
   * @throws NotFound when there is no such payment in the caller's account
   */
  @Needs(Permission.CREDIT_ADD)
  public OfflinePaymentView view(OfflinePaymentId id) {
    AccountId account = access.caller().inAccount();
    return OfflineList.view(sql, id)
        .filter(found -> found.row().account().equals(account))
        .map(OfflinePaymentView::forCustomer)
        .orElseThrow(() -> new NotFound("offline_payment"));
  }

  // a document of another account is as absent as an unknown one
  private @Nullable String proofName(AccountId account, SubmitOfflinePayment command) {
    Long document = command.document();
    return document == null ? null : documents.open(new DocumentId(document), account).name();
  }

  private OfflinePaymentId submitNew(AccountId account, Money amount, SubmitOfflinePayment typed) {
    SubmitOfflinePayment command = OfflinePaymentCheck.checked(typed, amount, clock.instant());
    proofName(account, command);
    OfflinePaymentId id = book.insert(account, amount, command);
    audit.record(
        Happening.done(
            "OFFLINE_PAYMENT_SUBMITTED",
            account,
            "offline_payment",
            id,
            amount + ", " + command.mode() + " " + command.reference()));
    MembershipId by = access.caller().membership();
    submitted.fire(new OfflinePaymentSubmitted(id, account, amount, command.reference(), by));
    return id;
  }
}
