package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The order or request was rejected before (EMS-966, EMS-986). */
public class OrderRejectedAlready extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the order's or request's number
   */
  public OrderRejectedAlready(String number) {
    super(number);
  }
}
