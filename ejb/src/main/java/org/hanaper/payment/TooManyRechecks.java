package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** The account has rechecked more often than allowed in a short time. */
public class TooManyRechecks extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param seconds how long until the next try
   */
  public TooManyRechecks(long seconds) {
    super(seconds);
  }
}
