package org.hanaper.payment;

import java.io.Serializable;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An offline payment that keeps every rule and waits for the payer's confirmation.
 *
 * @param command what will be submitted, tidied, with the proof stored
 * @param amount the amount as it was understood
 * @param proof the proof's name, null without one
 */
public record ReviewedOfflinePayment(
    SubmitOfflinePayment command, Money amount, @Nullable String proof) implements Serializable {}
