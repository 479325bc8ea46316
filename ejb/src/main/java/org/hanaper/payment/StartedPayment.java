package org.hanaper.payment;

import java.net.URI;

/**
 * A payment that is written down and committed; the payer goes to the gateway now.
 *
 * @param id the payment's number
 * @param gateway the gateway's page, with signed parameters
 */
public record StartedPayment(PaymentId id, URI gateway) {}
