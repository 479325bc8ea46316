package org.hanaper.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.catalog.TaxLine;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupSpending;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.WalletId;
import org.jspecify.annotations.Nullable;

/**
 * Cancels and rejects orders before issuing and gives their price back, gross and at the stored
 * figures, to the wallet that paid (domain D.7; D.4, R1 and R2).
 */
@ApplicationScoped
class Undoing {

  @Inject OrderRows orders;
  @Inject Accounts accounts;
  @Inject GroupSpending spending;
  @Inject Ledger ledger;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Event<OrderRefunded> refunded;
  @Inject Event<OrderReleased> released;

  /** Ends an order that is charged and not yet issued, in the caller's transaction. */
  void undo(Order order, OrderStatus to, String reason, String key) {
    Instant now = clock.instant();
    orders.move(order, to, key);
    orders.note(order.id(), to, now, reason);
    audit.record(Happening.done("ORDER_" + to, order.account(), "order", order.number(), reason));
    TransactionId transaction = refund(order);
    refunded.fire(
        new OrderRefunded(
            order.id(),
            order.number(),
            order.account(),
            order.group(),
            order.origin().by(),
            to,
            reason,
            order.price().net(),
            order.price().taxes(),
            order.price().gross(),
            now,
            transaction));
  }

  /** Ends a request that was never charged: nothing to give back. */
  void discard(Order order, String reason, String key) {
    orders.move(order, OrderStatus.REJECTED, key);
    orders.note(order.id(), OrderStatus.REJECTED, clock.instant(), reason);
    audit.record(
        Happening.done("ORDER_DISCARDED", order.account(), "order", order.number(), reason));
    released.fire(new OrderReleased(order.id(), order.account()));
  }

  private @Nullable TransactionId refund(Order order) {
    Long period = order.payment().period();
    if (period != null) {
      spending.uncount(order.group(), period, order.price().gross());
    }
    if (!order.price().gross().isPositive()) {
      return null;
    }
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.debit(LedgerAccount.UNFULFILLED, order.number(), order.price().net()));
    for (TaxLine tax : order.price().taxes()) {
      legs.add(Leg.debit(LedgerAccount.OUTPUT_TAX, tax.code(), tax.amount()));
    }
    legs.add(givingBack(order));
    return ledger.post(
        new Booking(
            TransactionKind.REFUND,
            order.account(),
            "refund:" + order.id(),
            order.number(),
            "",
            null,
            legs));
  }

  /** Back to the group that paid; to the account when the group has gone or it pays now. */
  private Leg givingBack(Order order) {
    if (order.payment().mode() == FinanceMode.DEDUCT_FROM_GROUP
        && spending.ownWallet(order.group(), order.account()).isPresent()) {
      return Leg.putInto(
          LedgerAccount.GROUP_WALLET, order.payment().wallet(), order.price().gross());
    }
    WalletId account = accounts.get(order.account()).wallet();
    return Leg.putInto(LedgerAccount.ACCOUNT_WALLET, account, order.price().gross());
  }
}
