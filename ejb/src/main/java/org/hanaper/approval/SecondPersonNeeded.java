package org.hanaper.approval;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** The amount is above the one that a single person may move in this account. */
public class SecondPersonNeeded extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param above up to which one person is enough
   * @param amount what was to be moved
   */
  public SecondPersonNeeded(Money above, Money amount) {
    super(above, amount);
  }

  @Override
  public String field() {
    return "amount";
  }
}
