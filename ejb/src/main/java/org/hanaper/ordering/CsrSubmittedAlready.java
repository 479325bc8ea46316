package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The order has its certificate request already (EMS-1068). */
public class CsrSubmittedAlready extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the order's number
   */
  public CsrSubmittedAlready(String number) {
    super(number);
  }
}
