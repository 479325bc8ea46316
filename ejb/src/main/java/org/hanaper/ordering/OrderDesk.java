package org.hanaper.ordering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Again;
import org.hanaper.store.DatabaseFailure;

/** Where certificates are ordered, paid, cancelled and rejected. */
@Stateless
public class OrderDesk {

  private static final int LONGEST_REASON = 500;

  @Inject Preparation preparation;
  @Inject Charging charging;
  @Inject Drafts drafts;
  @Inject Undoing undoing;
  @Inject OrderRows orders;
  @Inject FirstAnswer first;
  @Inject Audit audit;
  @Inject Event<CsrSubmitted> submitted;

  /**
   * The summary of an order before it is paid: names, price, taxes, balance before and after.
   *
   * @param form the order form; its key and agreed price are not looked at
   * @throws InvalidInput with all that is wrong, by field
   * @throws org.hanaper.group.GroupNotUsable when the caller may not order in the group (EMS-1142)
   * @throws org.hanaper.catalog.ProductNotForSale when there is no price (EMS-1195)
   */
  @Needs(Permission.ORDER_PLACE)
  public OrderQuote quote(PlaceOrder form) {
    return preparation.quote(form);
  }

  /**
   * Places and charges an order (domain D.2). Repeated with the same key it answers with the same
   * order and charges nothing, also when the order could no longer be placed by now.
   *
   * <p>It runs outside a transaction, because a refused request is kept in one of its own.
   *
   * @param form the order form
   * @return the order
   * @throws InvalidInput with all that is wrong, by field
   * @throws org.hanaper.account.AccountExpired past the account's last day (EMS-1156)
   * @throws org.hanaper.account.AccountDeactivated when the account isn't active (EMS-1155)
   * @throws org.hanaper.group.GroupNotUsable when the caller may not order in the group (EMS-1142)
   * @throws org.hanaper.account.BillingDetailsMissing without billing information (EMS-1153)
   * @throws org.hanaper.catalog.ProductNotForSale when there is no price (EMS-1195)
   * @throws PriceChanged when the price isn't the agreed one
   * @throws OrderOnHold when threshold, balance, end date or credit limit refuse the charge
   *     (EMS-1138 to EMS-1141), or the account owes more than it was granted; the request is kept
   * @throws RequestKeyReused when the key came with another order before
   */
  @Needs(Permission.ORDER_PLACE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public OrderId place(PlaceOrder form) {
    try {
      return Again.whilePassing(() -> charging.place(form));
    } catch (RuntimeException failure) {
      boolean duplicate = DatabaseFailure.isDuplicate(failure);
      Optional<OrderId> before =
          duplicate || failure instanceof BusinessException ? first.of(form) : Optional.empty();
      if (before.isPresent()) {
        return before.get();
      }
      if (duplicate) {
        return again(preparation.of(form), failure);
      }
      BusinessException reason = Refusals.ofCredit(failure).orElseThrow(() -> failure);
      throw new OrderOnHold(drafts.keep(preparation.of(form), reason), reason);
    }
  }

  /**
   * Pays a request that is on hold, at today's price; refused again it stays on hold.
   *
   * @param id a request of the caller's account
   * @param agreed the gross price that was shown
   * @param requestKey makes a repeated request harmless
   * @throws NotFound when the caller may not see it
   * @throws RequestProcessedAlready when it is no longer on hold (EMS-1169)
   * @throws PriceChanged when today's price isn't the agreed one; the request has it from now on
   * @throws OrderOnHold as {@link #place} does
   */
  @Needs(Permission.ORDER_PLACE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void pay(OrderId id, Money agreed, String requestKey) {
    Order kept = find(id, Permission.ORDER_PLACE);
    if (requestKey.equals(kept.keys().paid())) {
      return;
    }
    if (kept.status() != OrderStatus.ON_HOLD) {
      throw new RequestProcessedAlready(kept.number());
    }
    Prepared today = preparation.of(kept);
    if (!agreed.equals(today.price().gross())) {
      drafts.reprice(kept, today);
      throw new PriceChanged(agreed, today.price().gross());
    }
    payKept(kept, today, requestKey);
  }

  /**
   * Hands in the certificate request of an order that has none.
   *
   * @param id an order of the caller's account, not yet ended
   * @param csr PKCS#10 as PEM
   * @throws InvalidInput with every reason why the request is refused
   * @throws CsrSubmittedAlready when the order has one (EMS-1068)
   */
  @Needs(Permission.ORDER_PLACE)
  public void submitCsr(OrderId id, String csr) {
    Order order = find(id, Permission.ORDER_PLACE);
    if (!order.status().isOpen()) {
      throw ended(order);
    }
    InvalidInput.Check check = new InvalidInput.Check();
    preparation.refuseUnsound(csr.strip(), order.wanted().names(), check);
    check.orRefuse();
    if (!orders.submit(order, csr.strip())) {
      throw new CsrSubmittedAlready(order.number());
    }
    audit.record(Happening.done("CSR_SUBMITTED", order.account(), "order", order.number(), ""));
    submitted.fire(new CsrSubmitted(id, order.account()));
  }

  /**
   * Cancels an order before its certificate is issued and gives its price back (domain D.7).
   *
   * @param id an order within the caller's reach
   * @param reason why, 1 to 500 characters
   * @param requestKey makes a repeated request harmless
   * @throws NotFound when it isn't within reach
   * @throws OrderCancelledAlready when it was cancelled before (EMS-985)
   * @throws OrderRejectedAlready when it was rejected before (EMS-986)
   * @throws CertificateIssuedAlready when the certificate is issued (EMS-987)
   * @throws OrderNotCharged when it is on hold
   */
  @Needs(Permission.ORDER_CANCEL)
  public void cancel(OrderId id, String reason, String requestKey) {
    refuseReason(reason);
    end(find(id, Permission.ORDER_CANCEL), OrderStatus.CANCELLED, reason, requestKey);
  }

  /**
   * Rejects an order after validation and gives its price back (domain D.7).
   *
   * @param id any order
   * @param remarks why, 1 to 500 characters
   * @param requestKey makes a repeated request harmless
   * @throws NotFound when there is none
   * @throws CertificateIssuedAlready when the certificate is issued (EMS-987)
   */
  @Needs(Permission.OFFICE_APPROVE)
  public void reject(OrderId id, String remarks, String requestKey) {
    refuseReason(remarks);
    Order order = orders.find(id).orElseThrow(() -> new NotFound("order"));
    end(order, OrderStatus.REJECTED, remarks, requestKey);
  }

  /**
   * Discards a request that is on hold; it was never charged, so nothing is given back.
   *
   * @param id a request within the caller's reach
   * @param reason why, 1 to 500 characters
   * @param requestKey makes a repeated request harmless
   * @throws RequestProcessedAlready when it is no longer on hold (EMS-1169)
   */
  @Needs(Permission.ORDER_CANCEL)
  public void discard(OrderId id, String reason, String requestKey) {
    refuseReason(reason);
    Order kept = find(id, Permission.ORDER_CANCEL);
    if (requestKey.equals(kept.keys().ended())) {
      return;
    }
    if (kept.status() != OrderStatus.ON_HOLD) {
      throw new RequestProcessedAlready(kept.number());
    }
    undoing.discard(kept, reason.strip(), requestKey);
  }

  private void end(Order order, OrderStatus to, String reason, String key) {
    if (order.status() == to && key.equals(order.keys().ended())) {
      return;
    }
    if (!order.status().isOpen()) {
      throw ended(order);
    }
    undoing.undo(order, to, reason.strip(), key);
  }

  /** The answer to a key that came before: the first order, or another try to pay it. */
  private OrderId again(Prepared request, RuntimeException failure) {
    Optional<Order> first = orders.byKey(request.account().id(), request.key());
    Order found = first.orElseThrow(() -> failure);
    if (!Objects.equals(found.keys().hash(), request.hash())) {
      throw new RequestKeyReused(request.key());
    }
    if (found.status() == OrderStatus.ON_HOLD) {
      payKept(found, request, request.key());
    }
    return found.id();
  }

  private void payKept(Order kept, Prepared request, String key) {
    try {
      Again.whilePassing(
          () -> {
            charging.pay(kept, request, key);
            return kept.id();
          });
    } catch (SomebodyWasFaster faster) {
      // the same request a moment ago, or a try of this one whose answer was lost
      if (!orders.find(kept.id()).map(Order::keys).map(Order.Keys::paid).equals(Optional.of(key))) {
        throw faster;
      }
    } catch (RuntimeException failure) {
      BusinessException reason = Refusals.ofCredit(failure).orElseThrow(() -> failure);
      drafts.noteRefusal(request, kept.id(), reason);
      throw new OrderOnHold(kept.id(), reason);
    }
  }

  private Order find(OrderId id, Permission permission) {
    return orders.find(id, permission).orElseThrow(() -> new NotFound("order"));
  }

  private static BusinessException ended(Order order) {
    return switch (order.status()) {
      case CANCELLED -> new OrderCancelledAlready(order.number());
      case REJECTED -> new OrderRejectedAlready(order.number());
      case FULFILLED -> new CertificateIssuedAlready(order.number());
      default -> new OrderNotCharged(order.number());
    };
  }

  private static void refuseReason(String reason) {
    InvalidInput.Check check = new InvalidInput.Check();
    check
        .that(!reason.isBlank(), "reason", "Order.reason_missing")
        .that(
            reason.strip().length() <= LONGEST_REASON,
            "reason",
            "Order.reason_too_long",
            LONGEST_REASON)
        .orRefuse();
  }
}
