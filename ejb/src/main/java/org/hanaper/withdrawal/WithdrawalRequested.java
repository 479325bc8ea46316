package org.hanaper.withdrawal;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Credits were asked back and stand in the reserve (booking W1, mail M17).
 *
 * @param withdrawal its number
 * @param account whose credits
 * @param amount how much
 * @param masked the bank account's number with its middle hidden
 * @param by the member who asked, null when nobody in an account did
 */
public record WithdrawalRequested(
    WithdrawalId withdrawal,
    AccountId account,
    Money amount,
    String masked,
    @Nullable MembershipId by) {}
