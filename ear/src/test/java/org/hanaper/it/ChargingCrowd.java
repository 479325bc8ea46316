package org.hanaper.it;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Future;
import org.hanaper.billing.Issuing;
import org.hanaper.catalog.TaxLine;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;

/** Many who charge, refund and issue at the same time, each in a thread of the container. */
@Stateless
@RunAs("system")
public class ChargingCrowd {

  private static final Money NET = Money.ofMinor(390_000, "INR");
  private static final Money GROSS = Money.ofMinor(460_200, "INR");
  private static final List<TaxLine> TAXES =
      List.of(new TaxLine("IGST", BigDecimal.valueOf(18), Money.ofMinor(70_200, "INR")));

  @Inject Event<OrderCharged> charged;
  @Inject Event<OrderRefunded> refunded;
  @Inject Issuing issuing;
  @Inject Clock clock;

  /** Says that an order was charged, in a transaction of its own that may fail at its end. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Future<Boolean> charge(AccountId account, long order, boolean failsAtItsEnd) {
    OrderId id = new OrderId(order);
    charged.fire(
        new OrderCharged(
            id,
            id.orderNumber(),
            account,
            new GroupId(1),
            null,
            "838",
            "SSL DV, 1 year",
            List.of("www.example.org"),
            1,
            NET,
            TAXES,
            GROSS,
            "",
            "IN",
            clock.instant(),
            new TransactionId(order)));
    if (failsAtItsEnd) {
      throw new IllegalStateException("as when the database fails at the end");
    }
    return new AsyncResult<>(true);
  }

  /** Says that an order's charge was given back. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Future<Boolean> refund(AccountId account, long order) {
    OrderId id = new OrderId(order);
    refunded.fire(
        new OrderRefunded(
            id,
            id.orderNumber(),
            account,
            new GroupId(1),
            null,
            OrderStatus.CANCELLED,
            "no longer needed",
            NET,
            TAXES,
            GROSS,
            clock.instant(),
            new TransactionId(order + 1)));
    return new AsyncResult<>(true);
  }

  /** Issues all that waits. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Future<Boolean> issue() {
    issuing.runNow();
    return new AsyncResult<>(true);
  }
}
