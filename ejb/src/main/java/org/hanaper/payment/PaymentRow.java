package org.hanaper.payment;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An online payment in a list.
 *
 * @param id the payment's number
 * @param amount what was asked for
 * @param state where it stands
 * @param startedBy who started it, by name
 * @param startedAt when
 * @param paidAt when it was credited, null unless it succeeded
 * @param transaction the ledger transaction's number, null unless it succeeded
 */
public record PaymentRow(
    PaymentId id,
    Money amount,
    PaymentState state,
    String startedBy,
    Instant startedAt,
    @Nullable Instant paidAt,
    @Nullable String transaction)
    implements Serializable {}
