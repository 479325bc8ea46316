package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/**
 * The account's balance is below what was granted to it, e.g. after a chargeback: nothing is
 * ordered until it is filled up, whichever wallet would pay (domain D.4, T3).
 */
public class AccountOwes extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param balance what the account's own wallet holds, below its limit
   */
  public AccountOwes(Money balance) {
    super(balance);
  }
}
