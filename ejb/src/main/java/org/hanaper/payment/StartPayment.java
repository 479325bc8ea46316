package org.hanaper.payment;

/**
 * The wish to buy credits online.
 *
 * @param amount what was typed, in the account's currency
 * @param requestKey made once per form, so that a double click is one payment
 */
public record StartPayment(String amount, String requestKey) {}
