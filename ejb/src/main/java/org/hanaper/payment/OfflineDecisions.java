package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.document.DocumentId;
import org.hanaper.document.Documents;
import org.hanaper.document.Download;
import org.hanaper.identity.Persons;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The finance team's decisions about offline payments; approval books once (booking T5). */
@Stateless
public class OfflineDecisions {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Persons persons;
  @Inject Ledger ledger;
  @Inject BoughtCredits credits;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Documents documents;
  @Inject Event<OfflinePaymentDecided> decided;

  /**
   * The offline payments of all accounts, newest first.
   *
   * @param query what to look for and from where
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Slice<OfflineQueueRow> list(OfflineQuery query) {
    return OfflineList.queue(sql, query);
  }

  /**
   * One offline payment with the account it is for.
   *
   * @param id its number
   * @throws NotFound when there is no such payment
   */
  @Needs(Permission.OFFICE_FINANCE)
  public OfflinePaymentCase view(OfflinePaymentId id) {
    OfflinePaymentView payment =
        OfflineList.view(sql, id).orElseThrow(() -> new NotFound("offline_payment"));
    AccountView account = accounts.get(payment.row().account());
    Money balance = ledger.wallet(account.wallet()).balance();
    return new OfflinePaymentCase(payment, account.name(), account.number(), balance);
  }

  /**
   * The proof that came with a payment.
   *
   * @param id the payment's number
   * @throws NotFound when there is no such payment or it came without a proof
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Download proof(OfflinePaymentId id) {
    OfflinePaymentView payment =
        OfflineList.view(sql, id).orElseThrow(() -> new NotFound("offline_payment"));
    Long document = payment.document();
    if (document == null) {
      throw new NotFound("document");
    }
    return documents.open(new DocumentId(document), payment.row().account()).download();
  }

  /** What waits for a decision, oldest first, at most a hundred. */
  @Needs(Permission.OFFICE_FINANCE)
  public List<OfflinePaymentRow> waiting() {
    return OfflineList.waiting(sql);
  }

  /**
   * Credits what arrived.
   *
   * @param command which payment and what arrived
   * @return the booking
   * @throws NotFound when there is no such payment
   * @throws InvalidInput when more arrived than was submitted, nothing, or less without a reason
   * @throws ApproverIsSubmitter when the caller submitted it
   * @throws SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId approve(ApproveOfflinePayment command) {
    OfflinePaymentRow row = find(command.id());
    Money received = command.received();
    boolean less = received.compareTo(row.amount()) < 0;
    new InvalidInput.Check()
        .that(
            received.isPositive() && received.compareTo(row.amount()) <= 0,
            "received",
            "ReceivedOutOfBounds",
            row.amount())
        .that(!less || !command.reason().isBlank(), "reason", "ReasonNeeded")
        .orRefuse();
    decide(row, OfflineState.APPROVED, command.reason().strip());
    AccountView account = accounts.get(row.account());
    TransactionId transaction = credits.add(account, credit(row, account.wallet(), received));
    sql.update(
        "update offline_payment set received_amount = ?, transaction_id = ? where number = ?",
        received.minor(),
        transaction.value(),
        row.id().value());
    tell(row, received, command.reason().strip());
    return transaction;
  }

  /**
   * Refuses a payment; nothing is booked and its transaction number may be submitted again.
   *
   * @param id which payment
   * @param reason why, told to the customer
   * @throws NotFound when there is no such payment
   * @throws InvalidInput without a reason
   * @throws ApproverIsSubmitter when the caller submitted it
   * @throws SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public void reject(OfflinePaymentId id, String reason) {
    OfflinePaymentRow row = find(id);
    new InvalidInput.Check().that(!reason.isBlank(), "reason", "ReasonNeeded").orRefuse();
    decide(row, OfflineState.REJECTED, reason.strip());
    OfflineList.giveBackReference(sql, row);
    tell(row, null, reason.strip());
  }

  private void tell(OfflinePaymentRow row, @Nullable Money credited, String reason) {
    MembershipId by = OfflineList.submitter(sql, row.id()).membership();
    decided.fire(
        new OfflinePaymentDecided(row.id(), row.account(), row.amount(), credited, reason, by));
  }

  private OfflinePaymentRow find(OfflinePaymentId id) {
    return OfflineList.find(sql, id).orElseThrow(() -> new NotFound("offline_payment"));
  }

  private void requireSecondPerson(OfflinePaymentRow row) {
    IdentityId submitter = OfflineList.submitter(sql, row.id()).identity();
    if (persons.areSame(access.caller().identity(), submitter)) {
      throw new ApproverIsSubmitter();
    }
  }

  private void decide(OfflinePaymentRow row, OfflineState state, String reason) {
    requireSecondPerson(row);
    IdentityId identity = access.caller().identity();
    String why = reason.substring(0, Math.min(500, reason.length()));
    int changed =
        sql.update(
            """
            update offline_payment set state = ?, decided_by = ?, decided_identity = ?,
              decided_at = ?, reason = ?
            where number = ? and state = 'SUBMITTED'""",
            state,
            access.caller().name(),
            identity == null ? Sql.Nothing.NUMBER : identity.value(),
            clock.instant(),
            why,
            row.id().value());
    if (changed != 1) {
      throw new SomebodyWasFaster("offline_payment");
    }
    audit.record(
        Happening.done(
            "OFFLINE_PAYMENT_" + state, row.account(), "offline_payment", row.id(), why));
  }

  private static Booking credit(OfflinePaymentRow row, WalletId wallet, Money received) {
    return new Booking(
        TransactionKind.TOP_UP,
        row.account(),
        "offline " + row.id(),
        row.id().value(),
        "",
        null,
        List.of(
            Leg.debit(LedgerAccount.BANK, received.currency(), received),
            Leg.putInto(LedgerAccount.ACCOUNT_WALLET, wallet, received)));
  }
}
