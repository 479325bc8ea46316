package org.hanaper.payment;

import org.jspecify.annotations.Nullable;

/**
 * Which payments a list shows.
 *
 * @param search the beginning of a payment ID, empty for all
 * @param state only this state, null for all
 * @param after the key from which older rows are read, null for the newest
 */
public record PaymentQuery(String search, @Nullable PaymentState state, @Nullable String after) {}
