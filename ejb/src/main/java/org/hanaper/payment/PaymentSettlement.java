package org.hanaper.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Inside;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/**
 * The one place where an answer of a gateway changes a payment and books credits, whichever way the
 * answer came and however often (domain D.6).
 *
 * <p>The step to SUCCEEDED is a guarded update of the payment's row: of any number of racers one
 * changes it and books, in the same transaction; the others find it done.
 */
@Stateless
public class PaymentSettlement {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject BoughtCredits credits;
  @Inject Accounts accounts;
  @Inject PaymentBook book;
  @Inject Chargebacks chargebacks;
  @Inject Event<PaymentSucceeded> succeeded;
  @Inject Event<PaymentFailed> failed;
  @Inject Event<PaymentHeld> held;
  @Inject Event<PaymentStuck> stuck;

  /**
   * Applies a verified answer of the gateway.
   *
   * @param answer what the gateway says
   * @param source by which way it came, for the audit
   * @return what became of it; credited now or before, never twice
   * @throws NotFound when there is no such payment
   */
  @Inside
  public RecheckResult settle(GatewayAnswer answer, Source source) {
    OnlinePayment payment = book.find(answer.payment()).orElseThrow(() -> new NotFound("payment"));
    return switch (answer.state()) {
      case PAID -> paid(payment, answer, Objects.requireNonNull(answer.amount()), source);
      case REFUSED -> end(payment, PaymentState.FAILED, source);
      case CANCELLED -> end(payment, PaymentState.CANCELLED, source);
      case PENDING -> pending(payment, answer, source);
      case TAKEN_BACK -> takenBack(payment, answer, Objects.requireNonNull(answer.amount()));
      case UNKNOWN -> standing(payment);
    };
  }

  /**
   * Gives up waiting for a payment; a success that comes later still credits.
   *
   * @param id the payment
   */
  @Inside
  public void expire(PaymentId id) {
    OnlinePayment payment = book.find(id).orElseThrow(() -> new NotFound("payment"));
    end(payment, PaymentState.EXPIRED, Source.JOB);
  }

  /**
   * Tells the payer once that a payment is stuck.
   *
   * @param id the payment
   */
  @Inside
  public void tellStuck(PaymentId id) {
    OnlinePayment payment = book.find(id).orElseThrow(() -> new NotFound("payment"));
    int changed =
        sql.update(
            """
            update payment set told_stuck_at = ?
            where id = ? and told_stuck_at is null and state in ('CREATED', 'REDIRECTED', 'PENDING')""",
            clock.instant(),
            payment.key());
    if (changed == 1) {
      audit(payment, "PAYMENT_STUCK", "undecided since " + payment.startedAt());
      stuck.fire(
          new PaymentStuck(
              payment.id(),
              payment.account(),
              payment.amount(),
              payment.by(),
              payment.startedAt()));
    }
  }

  private RecheckResult paid(
      OnlinePayment payment, GatewayAnswer answer, Money taken, Source source) {
    if (!taken.equals(payment.amount())) {
      return hold(payment, answer, taken, source);
    }
    if (!moved(payment, PaymentState.SUCCEEDED, PaymentState.NOT_PAID, answer.reference())) {
      return standing(payment);
    }
    AccountView account = accounts.get(payment.account());
    TransactionId transaction =
        credits.add(account, TopUp.of(payment, payment.amount(), account.wallet(), ""));
    sql.update(
        "update payment set transaction_id = ?, paid_at = ? where id = ?",
        transaction.value(),
        clock.instant(),
        payment.key());
    audit(payment, "PAYMENT_SUCCEEDED", source + ": " + payment.amount());
    succeeded.fire(
        new PaymentSucceeded(
            payment.id(), payment.account(), payment.amount(), payment.by(), transaction));
    return RecheckResult.CREDITED_NOW;
  }

  private RecheckResult takenBack(OnlinePayment payment, GatewayAnswer answer, Money taken) {
    chargebacks.disputed(payment, taken, answer.reference());
    return standing(payment);
  }

  private RecheckResult hold(
      OnlinePayment payment, GatewayAnswer answer, Money taken, Source source) {
    if (!moved(payment, PaymentState.HELD, PaymentState.NOT_PAID, answer.reference())) {
      return standing(payment);
    }
    sql.update(
        "update payment set taken_amount = ?, taken_currency = ? where id = ?",
        taken.minor(),
        taken.currency(),
        payment.key());
    audit(payment, "PAYMENT_HELD", source + ": asked " + payment.amount() + ", taken " + taken);
    held.fire(
        new PaymentHeld(payment.id(), payment.account(), payment.amount(), taken, payment.by()));
    return RecheckResult.HELD;
  }

  private RecheckResult pending(OnlinePayment payment, GatewayAnswer answer, Source source) {
    Set<PaymentState> before = Set.of(PaymentState.CREATED, PaymentState.REDIRECTED);
    if (moved(payment, PaymentState.PENDING, before, answer.reference())) {
      audit(payment, "PAYMENT_PENDING", source.name());
    }
    return standing(payment);
  }

  private RecheckResult end(OnlinePayment payment, PaymentState state, Source source) {
    if (moved(payment, state, PaymentState.OPEN, "")) {
      audit(payment, "PAYMENT_" + state, source.name());
      failed.fire(
          new PaymentFailed(
              payment.id(), payment.account(), payment.amount(), payment.by(), state));
    }
    return standing(payment);
  }

  private boolean moved(
      OnlinePayment payment, PaymentState to, Set<PaymentState> from, String reference) {
    String states =
        from.stream().map(state -> "'" + state + "'").sorted().collect(Collectors.joining(", "));
    boolean moved =
        sql.update(
                "update payment set state = ?, changed_at = ? where id = ? and state in ("
                    + states
                    + ")",
                to,
                clock.instant(),
                payment.key())
            == 1;
    if (moved && !reference.isEmpty()) {
      book.note(payment, reference);
    }
    return moved;
  }

  /** How the payment stands after somebody else, or nobody, changed it. */
  private RecheckResult standing(OnlinePayment payment) {
    PaymentState state = book.find(payment.id()).orElseThrow().state();
    return switch (state) {
      case SUCCEEDED, CHARGED_BACK -> RecheckResult.CREDITED_BEFORE;
      case HELD -> RecheckResult.HELD;
      case CREATED, REDIRECTED, PENDING -> RecheckResult.STILL_PENDING;
      case FAILED, CANCELLED, EXPIRED -> RecheckResult.NOT_PAID;
    };
  }

  private void audit(OnlinePayment payment, String activity, String details) {
    audit.record(Happening.done(activity, payment.account(), "payment", payment.id(), details));
  }
}
