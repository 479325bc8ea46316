package org.hanaper.payment;

/**
 * What the payer's browser brings back from the gateway, not verified yet.
 *
 * @param payment the payment ID
 * @param time when the gateway sent the payer back, seconds since 1970
 * @param signature proves both
 */
public record GatewayReturn(String payment, String time, String signature) {}
