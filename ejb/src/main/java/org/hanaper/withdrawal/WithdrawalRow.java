package org.hanaper.withdrawal;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal in a list.
 *
 * @param id its number
 * @param account whose it is
 * @param amount what was asked back
 * @param state where it stands
 * @param masked the bank account's number with its middle hidden
 * @param requestedBy who asked, by name
 * @param requestedAt when
 * @param reason why it was refused, null without one
 */
public record WithdrawalRow(
    WithdrawalId id,
    AccountId account,
    Money amount,
    WithdrawalState state,
    String masked,
    String requestedBy,
    Instant requestedAt,
    @Nullable String reason)
    implements Serializable {}
