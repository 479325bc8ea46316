package org.hanaper.group;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** A group that holds credits can't be archived; they have to be given back first (domain B.3). */
public class GroupHoldsCredits extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   * @param balance what it holds
   */
  public GroupHoldsCredits(String group, Money balance) {
    super(group, balance);
  }
}
