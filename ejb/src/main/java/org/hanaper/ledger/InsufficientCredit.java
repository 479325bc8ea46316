package org.hanaper.ledger;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** The wallet does not hold what is asked of it (EMS-1139). */
public class InsufficientCredit extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param balance what the wallet holds
   * @param needed what was asked for
   */
  public InsufficientCredit(Money balance, Money needed) {
    super(balance, needed);
  }
}
