package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** The form was sent again after its payment had come to an end; a new one starts from the page. */
public class PaymentAlreadyDecided extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param id the payment that the form started before
   */
  public PaymentAlreadyDecided(PaymentId id) {
    super(id.value());
  }
}
