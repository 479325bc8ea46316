package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * A login's block was lifted; told within the transaction.
 *
 * @param identity whose
 * @param email where to tell
 * @param personName the person's name
 * @param language the language of the mail, e.g. {@code en}
 */
public record LoginUnblocked(
    IdentityId identity, String email, String personName, String language) {}
