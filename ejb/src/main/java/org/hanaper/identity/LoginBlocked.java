package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * A login was blocked after wrong passwords; told within the transaction.
 *
 * @param identity whose
 * @param email where to tell
 * @param personName the person's name
 * @param token the secret of the link that lifts the block; kept nowhere but in the mail
 * @param language the language of the mail, e.g. {@code en}
 */
public record LoginBlocked(
    IdentityId identity, String email, String personName, String token, String language) {}
