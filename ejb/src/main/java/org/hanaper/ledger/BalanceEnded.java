package org.hanaper.ledger;

import java.time.LocalDate;
import org.hanaper.shared.BusinessException;

/** The balance's end date has passed (EMS-1140); a further top-up moves it. */
public class BalanceEnded extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param endedOn the last day on which credits could be spent
   */
  public BalanceEnded(LocalDate endedOn) {
    super(endedOn);
  }
}
