package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/** The price is no longer the one that was shown; the summary is to be looked at again. */
public class PriceChanged extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param shown what was shown
   * @param now what it is now
   */
  public PriceChanged(Money shown, Money now) {
    super(shown, now);
  }
}
