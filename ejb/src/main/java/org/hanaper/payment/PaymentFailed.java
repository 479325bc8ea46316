package org.hanaper.payment;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An online payment was refused or given up; nothing was credited.
 *
 * @param payment the payment's number
 * @param account the account it was for
 * @param amount what was asked for
 * @param by the member who started it, null when nobody in an account did
 * @param state FAILED, CANCELLED or EXPIRED
 */
public record PaymentFailed(
    PaymentId payment,
    AccountId account,
    Money amount,
    @Nullable MembershipId by,
    PaymentState state) {}
