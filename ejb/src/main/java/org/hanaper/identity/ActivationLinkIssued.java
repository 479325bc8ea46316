package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * Somebody is to activate an account by a mailed link; told within the transaction.
 *
 * @param identity whom it is for
 * @param email where to
 * @param personName the person's name
 * @param accountName the account's name
 * @param token the secret of the link; kept nowhere but in the mail
 * @param language the language of the mail, e.g. {@code en}
 */
public record ActivationLinkIssued(
    IdentityId identity,
    String email,
    String personName,
    String accountName,
    String token,
    String language) {}
