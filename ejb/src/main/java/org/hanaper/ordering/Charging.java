package org.hanaper.ordering;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.catalog.Price;
import org.hanaper.catalog.TaxLine;
import org.hanaper.group.GroupSpending;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.Wallet;
import org.jspecify.annotations.Nullable;

/**
 * Charges orders, each in one transaction: the checks, the order's row, then the group's counter,
 * the wallet last (domain D.4, O1 to O3). A refusal leaves nothing behind.
 */
@ApplicationScoped
class Charging {

  @Inject Preparation preparation;
  @Inject OrderRows orders;
  @EJB GroupSpending spending;
  @EJB Ledger ledger;
  @EJB Access access;
  @Inject Clock clock;
  @Inject Event<OrderCharged> charged;
  @Inject Event<OrderReleased> released;

  @Transactional
  OrderId place(PlaceOrder form) {
    Prepared request = preparation.of(form);
    Instant now = clock.instant();
    OrderId id = orders.insert(request, now, now);
    charge(id, request, now);
    return id;
  }

  @Transactional
  void pay(Order kept, Prepared request, String key) {
    Instant now = clock.instant();
    orders.place(kept, request, now, key);
    orders.note(kept.id(), OrderStatus.PLACED, now, "");
    charge(kept.id(), request, now);
    released.fire(new OrderReleased(kept.id(), kept.account()));
  }

  private void charge(OrderId id, Prepared request, Instant now) {
    spending.count(request.payer(), request.price().gross());
    TransactionId transaction = post(id, request);
    charged.fire(event(id, request, now, transaction));
  }

  /** An order that costs nothing is placed without a booking (domain D.2). */
  private @Nullable TransactionId post(OrderId id, Prepared request) {
    if (!request.price().gross().isPositive()) {
      return null;
    }
    refuseWhileOwing(request);
    List<Leg> legs = new ArrayList<>();
    legs.add(request.taking());
    legs.add(Leg.credit(LedgerAccount.UNFULFILLED, id.orderNumber(), request.price().net()));
    for (TaxLine tax : request.price().taxes()) {
      legs.add(Leg.credit(LedgerAccount.OUTPUT_TAX, tax.code(), tax.amount()));
    }
    return ledger.post(
        new Booking(
            TransactionKind.CHARGE,
            request.account().id(),
            "charge:" + id,
            id.orderNumber(),
            "",
            null,
            legs));
  }

  /** The account's own wallet refuses by its floor; a group's knows nothing of it (T3). */
  private void refuseWhileOwing(Prepared request) {
    if (!request.paysFromAccount()) {
      Wallet wallet = ledger.wallet(request.account().wallet());
      if (wallet.spendable().isNegative()) {
        throw new AccountOwes(wallet.balance());
      }
    }
  }

  private OrderCharged event(
      OrderId id, Prepared request, Instant now, @Nullable TransactionId transaction) {
    Order.Wanted wanted = request.wanted();
    Price price = request.price();
    return new OrderCharged(
        id,
        id.orderNumber(),
        request.account().id(),
        request.payer().group(),
        access.caller().membership(),
        wanted.product(),
        wanted.productName(),
        wanted.names(),
        wanted.years(),
        price.net(),
        price.taxes(),
        price.gross(),
        price.taxNote(),
        request.seller(),
        now,
        transaction);
  }
}
