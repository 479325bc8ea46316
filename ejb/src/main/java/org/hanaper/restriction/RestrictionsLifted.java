package org.hanaper.restriction;

import org.hanaper.shared.AccountId;

/**
 * The back office has disabled all rules of an account.
 *
 * @param account which
 * @param accountName its name
 * @param reason why
 */
public record RestrictionsLifted(AccountId account, String accountName, String reason) {}
