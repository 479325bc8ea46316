package org.hanaper.payment;

import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The gateway has not decided about a payment for more than a day (domain D.11); told once.
 *
 * @param payment the payment's number
 * @param account the account it is for
 * @param amount what was asked for
 * @param by the member who started it, null when nobody in an account did
 * @param startedAt when it was started
 */
public record PaymentStuck(
    PaymentId payment,
    AccountId account,
    Money amount,
    @Nullable MembershipId by,
    Instant startedAt) {}
