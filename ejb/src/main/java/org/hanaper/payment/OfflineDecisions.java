package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** The finance team's decisions about offline payments; approval books once (booking T5). */
@Stateless
public class OfflineDecisions {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Ledger ledger;
  @Inject Accounts accounts;
  @Inject Clock clock;

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
    TransactionId transaction = ledger.post(credit(row, received));
    sql.update(
        "update offline_payment set received_amount = ?, transaction_id = ? where number = ?",
        received.minor(),
        transaction.value(),
        row.id().value());
    return transaction;
  }

  /**
   * Refuses a payment; nothing is booked and its transaction number may be submitted again.
   *
   * @param id which payment
   * @param reason why, told to the customer
   * @throws NotFound when there is no such payment
   * @throws InvalidInput without a reason
   * @throws SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.OFFICE_FINANCE)
  public void reject(OfflinePaymentId id, String reason) {
    OfflinePaymentRow row = find(id);
    new InvalidInput.Check().that(!reason.isBlank(), "reason", "ReasonNeeded").orRefuse();
    decide(row, OfflineState.REJECTED, reason.strip());
    OfflineList.giveBackReference(sql, row);
  }

  private OfflinePaymentRow find(OfflinePaymentId id) {
    return OfflineList.find(sql, id).orElseThrow(() -> new NotFound("offline_payment"));
  }

  private void decide(OfflinePaymentRow row, OfflineState state, String reason) {
    String why = reason.substring(0, Math.min(500, reason.length()));
    int changed =
        sql.update(
            """
            update offline_payment set state = ?, decided_by = ?, decided_at = ?, reason = ?
            where number = ? and state = 'SUBMITTED'""",
            state,
            access.caller().name(),
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

  private Booking credit(OfflinePaymentRow row, Money received) {
    return new Booking(
        TransactionKind.TOP_UP,
        row.account(),
        "offline " + row.id(),
        row.id().value(),
        "",
        null,
        List.of(
            Leg.debit(LedgerAccount.BANK, received.currency(), received),
            Leg.putInto(
                LedgerAccount.ACCOUNT_WALLET, accounts.get(row.account()).wallet(), received)));
  }
}
