package org.hanaper.payment;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * A payment that waits for a person, because the gateway took another amount than asked for.
 *
 * @param id the payment's number
 * @param account whose it is
 * @param accountName the account's name
 * @param asked what was asked for
 * @param taken what the gateway says it took
 * @param startedBy who started it, by name
 * @param heldAt since when it waits
 */
public record HeldPayment(
    PaymentId id,
    AccountId account,
    String accountName,
    Money asked,
    Money taken,
    String startedBy,
    Instant heldAt)
    implements Serializable {}
