package org.hanaper.payment;

import org.hanaper.shared.NotFound;

/** There is no such payment in the caller's account; unknown and foreign IDs look the same. */
public class PaymentNotFound extends NotFound {

  /** Creates the refusal. */
  public PaymentNotFound() {
    super("payment");
  }

  @Override
  public String field() {
    return "paymentId";
  }
}
