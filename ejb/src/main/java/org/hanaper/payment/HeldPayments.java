package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The finance team's decisions about payments of another amount than asked for (domain B.9). */
@Stateless
public class HeldPayments {

  private static final String SELECT =
      """
      select number, account_id, account_name, amount, currency, taken_amount, taken_currency,
        started_by, changed_at
      from payment_overview
      where state = 'HELD'
      """;

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject BoughtCredits credits;
  @Inject Accounts accounts;
  @Inject PaymentBook book;
  @Inject Event<PaymentSucceeded> succeeded;
  @Inject Event<PaymentFailed> failed;

  /** What waits, oldest first, at most a hundred. */
  @Needs(Permission.OFFICE_FINANCE)
  public List<HeldPayment> waiting() {
    return sql.list(SELECT + " order by changed_at fetch first 100 rows only", HeldPayments::read);
  }

  /**
   * Credits what the gateway took, once.
   *
   * @param typed the payment ID
   * @param reason why, for the book
   * @return the booking
   * @throws PaymentNotFound when no such payment is held
   * @throws InvalidInput without a reason, or when the money has another currency than the account
   * @throws SomebodyWasFaster when it was decided in the meantime
   */
  @Needs(Permission.OFFICE_FINANCE)
  public TransactionId credit(String typed, String reason) {
    HeldPayment held = find(typed);
    boolean same = held.taken().currency().equals(held.asked().currency());
    new InvalidInput.Check()
        .that(!reason.isBlank(), "reason", "ReasonNeeded")
        .that(same, "paymentId", "TakenInAnotherCurrency", held.taken())
        .orRefuse();
    OnlinePayment payment = decide(held, PaymentState.SUCCEEDED, reason);
    AccountView account = accounts.get(held.account());
    TransactionId transaction =
        credits.add(account, TopUp.of(payment, held.taken(), account.wallet(), reason.strip()));
    sql.update(
        "update payment set transaction_id = ?, paid_at = ? where id = ?",
        transaction.value(),
        clock.instant(),
        payment.key());
    succeeded.fire(
        new PaymentSucceeded(held.id(), held.account(), held.taken(), payment.by(), transaction));
    return transaction;
  }

  /**
   * Credits nothing; the money goes back by hand.
   *
   * @param typed the payment ID
   * @param reason why, for the audit
   * @throws PaymentNotFound when no such payment is held
   * @throws InvalidInput without a reason
   * @throws SomebodyWasFaster when it was decided in the meantime
   */
  @Needs(Permission.OFFICE_FINANCE)
  public void dismiss(String typed, String reason) {
    HeldPayment held = find(typed);
    new InvalidInput.Check().that(!reason.isBlank(), "reason", "ReasonNeeded").orRefuse();
    OnlinePayment payment = decide(held, PaymentState.FAILED, reason);
    failed.fire(
        new PaymentFailed(
            held.id(), held.account(), held.asked(), payment.by(), PaymentState.FAILED));
  }

  private HeldPayment find(String typed) {
    return PaymentId.read(typed)
        .flatMap(id -> sql.first(SELECT + " and number = ?", HeldPayments::read, id.value()))
        .orElseThrow(PaymentNotFound::new);
  }

  private OnlinePayment decide(HeldPayment held, PaymentState state, String reason) {
    int changed =
        sql.update(
            "update payment set state = ?, changed_at = ? where number = ? and state = 'HELD'",
            state,
            clock.instant(),
            held.id().value());
    if (changed != 1) {
      throw new SomebodyWasFaster("payment");
    }
    audit.record(
        Happening.done(
            "HELD_PAYMENT_" + state,
            held.account(),
            "payment",
            held.id(),
            "asked " + held.asked() + ", taken " + held.taken() + ": " + reason.strip()));
    return book.find(held.id()).orElseThrow(PaymentNotFound::new);
  }

  private static HeldPayment read(Row row) throws SQLException {
    return new HeldPayment(
        new PaymentId(row.text("number")),
        new AccountId(row.number("account_id")),
        row.text("account_name"),
        row.money("amount"),
        Money.ofMinor(row.number("taken_amount"), row.text("taken_currency")),
        row.text("started_by"),
        row.moment("changed_at"));
  }
}
