package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The request is no longer on hold (EMS-1169). */
public class RequestProcessedAlready extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the request's number
   */
  public RequestProcessedAlready(String number) {
    super(number);
  }
}
