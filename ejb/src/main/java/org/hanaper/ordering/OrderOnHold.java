package org.hanaper.ordering;

import java.util.List;
import org.hanaper.shared.BusinessException;

/**
 * The charge was refused for want of credits, and the request is kept 'On Hold' to be paid later
 * (domain D.2: EMS-1138 to EMS-1141). The text is that of the reason with the prefix {@code
 * OnHold_}; the request number is its last fact.
 */
public class OrderOnHold extends BusinessException {

  private final OrderId order;
  private final transient BusinessException reason;

  /**
   * Creates the refusal.
   *
   * @param order the kept request
   * @param reason why it was not charged
   */
  public OrderOnHold(OrderId order, BusinessException reason) {
    super(facts(order, reason));
    this.order = order;
    this.reason = reason;
  }

  /** The kept request. */
  public OrderId order() {
    return order;
  }

  /** Why it was not charged. */
  public BusinessException reason() {
    return reason;
  }

  @Override
  public String key() {
    return "OnHold_" + reason.key();
  }

  private static Object[] facts(OrderId order, BusinessException reason) {
    List<Object> facts = new java.util.ArrayList<>(reason.facts());
    facts.add(order.requestNumber());
    return facts.toArray();
  }
}
