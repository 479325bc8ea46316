package org.hanaper.payment;

/**
 * A call of a gateway as it came in, not verified yet.
 *
 * @param signature the header that proves it; empty without one
 * @param body the whole body as text
 */
public record GatewayNotice(String signature, String body) {}
