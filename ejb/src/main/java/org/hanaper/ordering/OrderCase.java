package org.hanaper.ordering;

import java.io.Serializable;
import java.util.List;
import org.hanaper.catalog.Price;
import org.hanaper.group.FinanceMode;

/**
 * An order as the approver decides about it.
 *
 * @param row the order and whose it is
 * @param names the names, the main one first
 * @param organization the organisation to be certified, empty when none is
 * @param remarks what was remarked, empty when nothing
 * @param price net, taxes and gross as charged, or as last quoted while on hold
 * @param mode whose credits were taken
 * @param history what happened to it, oldest first
 */
public record OrderCase(
    OrderQueueRow row,
    List<String> names,
    String organization,
    String remarks,
    Price price,
    FinanceMode mode,
    List<OrderView.Step> history)
    implements Serializable {

  /** Keeps copies of the lists. */
  public OrderCase {
    names = List.copyOf(names);
    history = List.copyOf(history);
  }

  /** Whether it is charged and its certificate not yet issued, so that it can be rejected. */
  public boolean isRejectable() {
    return row.order().status().isOpen();
  }
}
