package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * A password was set or changed; told within the transaction.
 *
 * @param identity whose
 * @param email where to tell
 * @param personName the person's name
 */
public record PasswordChanged(IdentityId identity, String email, String personName) {}
