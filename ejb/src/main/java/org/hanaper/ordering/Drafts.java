package org.hanaper.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.group.SpendLimitExceeded;
import org.hanaper.shared.BusinessException;

/**
 * Keeps requests whose charge was refused 'On Hold', each in a transaction of its own, so that they
 * survive the refusal (design 4.7).
 */
@ApplicationScoped
class Drafts {

  @Inject OrderRows orders;
  @Inject Access access;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Event<OrderHeld> held;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  OrderId keep(Prepared request, BusinessException reason) {
    Instant now = clock.instant();
    OrderId id = orders.insert(request, now, null);
    orders.note(id, OrderStatus.ON_HOLD, now, "");
    noteRefusal(request, id, reason);
    held.fire(
        new OrderHeld(
            id,
            request.account().id(),
            request.payer().group(),
            request.payer().name(),
            request.price().gross(),
            reason instanceof SpendLimitExceeded));
    return id;
  }

  /** A kept request has today's price from now on, so that its page shows what is to be agreed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void reprice(Order kept, Prepared today) {
    orders.reprice(kept.id(), today);
    audit.record(
        Happening.done(
            "ORDER_REPRICED",
            kept.account(),
            "order",
            kept.number(),
            kept.price().gross() + " -> " + today.price().gross()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void noteRefusal(Prepared request, OrderId id, BusinessException reason) {
    audit.record(
        Happening.refused(
            "ORDER_CHARGE",
            request.account().id(),
            "order",
            id.requestNumber(),
            reason.getMessage()));
  }
}
