package org.hanaper.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An offline payment in a list.
 *
 * @param id its number
 * @param account whose it is
 * @param amount what was submitted
 * @param state where it stands
 * @param mode how it was paid
 * @param reference the bank's transaction number
 * @param paidOn when it was paid
 * @param submittedBy who submitted it, by name
 * @param submittedAt when
 * @param reason why it was rejected or corrected, null without one
 */
public record OfflinePaymentRow(
    OfflinePaymentId id,
    AccountId account,
    Money amount,
    OfflineState state,
    OfflineMode mode,
    String reference,
    LocalDate paidOn,
    String submittedBy,
    Instant submittedAt,
    @Nullable String reason)
    implements Serializable {}
