package org.hanaper.withdrawal;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal was paid (W2), refused or cancelled (W3).
 *
 * @param withdrawal its number
 * @param account whose credits
 * @param amount how much
 * @param state PAID, REFUSED or CANCELLED
 * @param masked the bank account's number with its middle hidden
 * @param reason why it was refused, or our bank's number of the transfer
 * @param by the member who asked, null when nobody in an account did
 */
public record WithdrawalEnded(
    WithdrawalId withdrawal,
    AccountId account,
    Money amount,
    WithdrawalState state,
    String masked,
    String reason,
    @Nullable MembershipId by) {}
