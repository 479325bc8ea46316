package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
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
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/**
 * Payments that the card holder took back (booking T3): the credits go, even below the granted
 * overdraft, and what the wallet no longer holds can't be ordered.
 */
@Stateless
public class Chargebacks {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Ledger ledger;
  @Inject Accounts accounts;
  @Inject PaymentBook book;
  @Inject Event<PaymentChargedBack> chargedBack;
  @Inject Event<PaymentDisputed> leftOver;

  /**
   * Books the chargeback of a credited payment, once.
   *
   * @param typed the payment ID
   * @param reason what the gateway says, at least five characters
   * @return the booking
   * @throws PaymentNotFound when there is no such payment
   * @throws InvalidInput without a reason
   * @throws SomebodyWasFaster when it was booked before or the payment isn't credited
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId record(String typed, String reason) {
    OnlinePayment payment =
        PaymentId.read(typed).flatMap(book::find).orElseThrow(PaymentNotFound::new);
    String why = reason.strip();
    new InvalidInput.Check()
        .that(why.length() >= 5 && why.length() <= 500, "reason", "PaymentTextLength", 5, 500)
        .orRefuse();
    if (!claim(payment)) {
      throw new SomebodyWasFaster("payment");
    }
    return book(payment, why);
  }

  /**
   * Books a chargeback that the gateway itself tells, once. What doesn't fit the payment, another
   * amount or one that isn't credited, is left to the finance team, who are told.
   *
   * @param payment the payment
   * @param taken what the gateway gave back
   * @param dispute the gateway's number of the dispute
   */
  @Inside
  public void disputed(OnlinePayment payment, Money taken, String dispute) {
    if (taken.equals(book.credited(payment)) && claim(payment)) {
      book(payment, "dispute " + dispute);
    } else if (book.find(payment.id()).orElseThrow().state() != PaymentState.CHARGED_BACK) {
      audit.record(
          Happening.refused(
              "PAYMENT_DISPUTED",
              payment.account(),
              "payment",
              payment.id(),
              dispute + ": " + taken));
      leftOver.fire(new PaymentDisputed(payment.id(), taken));
    }
  }

  private TransactionId book(OnlinePayment payment, String why) {
    Money credited = book.credited(payment);
    TransactionId transaction = ledger.post(booking(payment, credited, why));
    sql.update(
        "update payment set charged_back_by = ? where id = ?", transaction.value(), payment.key());
    audit.record(
        Happening.done("PAYMENT_CHARGED_BACK", payment.account(), "payment", payment.id(), why));
    chargedBack.fire(
        new PaymentChargedBack(payment.id(), payment.account(), credited, why, transaction));
    return transaction;
  }

  private boolean claim(OnlinePayment payment) {
    return sql.update(
            """
            update payment set state = 'CHARGED_BACK', charged_back_at = ?, changed_at = ?
            where id = ? and state = 'SUCCEEDED'""",
            clock.instant(),
            clock.instant(),
            payment.key())
        == 1;
  }

  private Booking booking(OnlinePayment payment, Money credited, String why) {
    AccountView account = accounts.get(payment.account());
    return new Booking(
        TransactionKind.CHARGEBACK,
        account.id(),
        "chargeback " + payment.id(),
        payment.id().value(),
        why,
        null,
        List.of(
            Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, account.wallet(), credited),
            Leg.credit(LedgerAccount.GATEWAY_CLEARING, payment.gateway(), credited)));
  }
}
