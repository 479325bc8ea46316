package org.hanaper.member;

import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;

/**
 * A user was switched off or on again; told within the transaction.
 *
 * @param account the account
 * @param person who
 * @param on whether the user can come in again
 */
public record UserSwitched(AccountId account, Recipient person, boolean on) {}
