package org.hanaper.payment;

import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An online payment was credited, once (booking T1).
 *
 * @param payment the payment's number
 * @param account the account that was credited
 * @param amount what was credited
 * @param by the member who started it, null when nobody in an account did
 * @param transaction the booking
 */
public record PaymentSucceeded(
    PaymentId payment,
    AccountId account,
    Money amount,
    @Nullable MembershipId by,
    TransactionId transaction) {}
