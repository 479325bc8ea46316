package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The order was cancelled before (EMS-985). */
public class OrderCancelledAlready extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the order's number
   */
  public OrderCancelledAlready(String number) {
    super(number);
  }
}
