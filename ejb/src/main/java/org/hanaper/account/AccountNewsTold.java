package org.hanaper.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The administrators of an account are to be told something; told within the transaction.
 *
 * @param account the account as it stands now
 * @param news what
 * @param reason why, empty when nobody said
 * @param lastDay the last day, null without end
 */
public record AccountNewsTold(
    AccountView account, AccountNews news, String reason, @Nullable LocalDate lastDay) {}
