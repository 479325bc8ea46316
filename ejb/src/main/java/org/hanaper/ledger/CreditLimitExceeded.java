package org.hanaper.ledger;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** The account's overdraft does not reach that far (EMS-1141); payable once credits suffice. */
public class CreditLimitExceeded extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param balance what the wallet holds
   * @param needed what was asked for
   */
  public CreditLimitExceeded(Money balance, Money needed) {
    super(balance, needed);
  }
}
