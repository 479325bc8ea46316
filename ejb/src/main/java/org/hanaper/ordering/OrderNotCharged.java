package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The request is on hold and was never charged, so there is nothing to cancel (EMS-1042). */
public class OrderNotCharged extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the request's number
   */
  public OrderNotCharged(String number) {
    super(number);
  }
}
