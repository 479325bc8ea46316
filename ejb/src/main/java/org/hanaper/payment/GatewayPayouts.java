package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
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
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What gateways pay out to the bank, less their fee (booking T2); no wallet changes. */
@Stateless
public class GatewayPayouts {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Ledger ledger;
  @Inject PaymentBook book;

  /**
   * The credited online payments of all accounts, newest first.
   *
   * @param search the beginning of a payment ID, of an account's name or number, empty for all
   * @param after the key of the last row seen, null for the first page
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Slice<CreditedPayment> list(String search, @Nullable String after) {
    return CreditedList.slice(sql, search, after);
  }

  /**
   * Books the payout of a credited payment, once.
   *
   * @param typed the payment ID
   * @param fee what the gateway keeps, zero or more and less than the payment
   * @return the booking
   * @throws NotFound when there is no such payment
   * @throws InvalidInput when the fee does not fit
   * @throws SomebodyWasFaster when it was booked before or the payment isn't credited
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId settle(String typed, Money fee) {
    OnlinePayment payment =
        PaymentId.read(typed).flatMap(book::find).orElseThrow(() -> new NotFound("payment"));
    Money credited = book.credited(payment);
    boolean fits = !fee.isNegative() && fee.compareTo(credited) < 0;
    new InvalidInput.Check().that(fits, "fee", "FeeOutOfBounds", credited).orRefuse();
    claim(payment);
    TransactionId transaction = ledger.post(payout(payment, credited, fee));
    sql.update(
        "update payment set settled_by = ? where id = ?", transaction.value(), payment.key());
    audit.record(
        Happening.done(
            "PAYMENT_PAID_OUT", payment.account(), "payment", payment.id(), "fee " + fee));
    return transaction;
  }

  // -1 stands for 'being booked' until the booking's id is known, within this transaction
  private void claim(OnlinePayment payment) {
    int changed =
        sql.update(
            """
            update payment set settled_by = -1
            where id = ? and state = 'SUCCEEDED' and settled_by is null""",
            payment.key());
    if (changed != 1) {
      throw new SomebodyWasFaster("payment");
    }
  }

  private static Booking payout(OnlinePayment payment, Money credited, Money fee) {
    String gateway = payment.gateway();
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.debit(LedgerAccount.BANK, credited.currency(), credited.minus(fee)));
    if (fee.isPositive()) {
      legs.add(Leg.debit(LedgerAccount.CHARGES, gateway, fee));
    }
    legs.add(Leg.credit(LedgerAccount.GATEWAY_CLEARING, gateway, credited));
    return new Booking(
        TransactionKind.SETTLEMENT,
        payment.account(),
        "payout " + payment.id(),
        payment.id().value(),
        "",
        null,
        legs);
  }
}
