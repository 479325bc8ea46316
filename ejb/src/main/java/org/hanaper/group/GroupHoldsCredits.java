package org.hanaper.group;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** The finance mode can't change while the group's wallet holds credits (domain B.3). */
public class GroupHoldsCredits extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param balance what the group still holds
   */
  public GroupHoldsCredits(Money balance) {
    super(balance);
  }

  @Override
  public String field() {
    return "mode";
  }
}
