package org.hanaper.payment;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A gateway took another amount or currency than asked for; nothing was credited, finance decides.
 *
 * @param payment the payment's number
 * @param account the account it is for
 * @param asked what was asked for
 * @param taken what the gateway says it took
 * @param by the member who started it, null when nobody in an account did
 */
public record PaymentHeld(
    PaymentId payment, AccountId account, Money asked, Money taken, @Nullable MembershipId by) {}
