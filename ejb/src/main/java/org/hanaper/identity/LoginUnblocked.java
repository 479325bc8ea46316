package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * A login's block was lifted; told within the transaction.
 *
 * @param identity whose
 * @param email where to tell
 * @param personName the person's name
 */
public record LoginUnblocked(IdentityId identity, String email, String personName) {}
