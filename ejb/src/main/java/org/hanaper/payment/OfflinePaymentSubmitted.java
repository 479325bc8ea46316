package org.hanaper.payment;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An offline payment waits for the finance team (mail M10); nothing is booked.
 *
 * @param payment its number
 * @param account the account it is for
 * @param amount what was submitted
 * @param reference the bank's transaction number
 * @param by the member who submitted it, null when nobody in an account did
 */
public record OfflinePaymentSubmitted(
    OfflinePaymentId payment,
    AccountId account,
    Money amount,
    String reference,
    @Nullable MembershipId by) {}
