package org.hanaper.payment;

import org.hanaper.shared.Money;

/**
 * The card holder disputes a payment in a way that can't be booked by itself: another amount than
 * was credited, or a payment that isn't credited. The finance team must look.
 *
 * @param payment the payment's number
 * @param taken what the gateway gave back to him
 */
public record PaymentDisputed(PaymentId payment, Money taken) {}
