package org.hanaper.withdrawal;

import org.jspecify.annotations.Nullable;

/**
 * Which withdrawals a list shows.
 *
 * @param search the beginning of a number, empty for all; the finance team also finds an account by
 *     the beginning of its name or number
 * @param state only this state, null for all
 * @param after the key from which older rows are read, null for the newest
 */
public record WithdrawalQuery(
    String search, @Nullable WithdrawalState state, @Nullable String after) {}
