package org.hanaper.ordering;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.shared.AccountId;

/**
 * What was answered to a request before: an order that was placed stays placed, whatever has become
 * of its price, its group or the domains of that group since.
 */
@ApplicationScoped
class FirstAnswer {

  @EJB Access access;
  @Inject OrderRows orders;

  /** The order that this very form placed; empty when it is another one, or was never charged. */
  Optional<OrderId> of(PlaceOrder form) {
    AccountId account = access.caller().inAccount();
    return orders
        .byKey(account, form.requestKey())
        .filter(order -> order.payment().at() != null)
        .filter(order -> Objects.equals(order.keys().hash(), RequestHash.of(form)))
        .map(Order::id);
  }
}
