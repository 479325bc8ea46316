package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** A group with open orders can't be archived; they have to end first (domain B.3). */
public class GroupHasOpenOrders extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   * @param orders how many are open
   */
  public GroupHasOpenOrders(String group, long orders) {
    super(group, orders);
  }
}
