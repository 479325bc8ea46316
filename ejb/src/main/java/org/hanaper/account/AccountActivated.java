package org.hanaper.account;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;

/**
 * An account became usable; told within the transaction.
 *
 * @param account the account
 * @param by its first user
 */
public record AccountActivated(AccountId account, IdentityId by) {}
