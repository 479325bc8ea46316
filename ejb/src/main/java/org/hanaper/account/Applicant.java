package org.hanaper.account;

import java.io.Serializable;
import org.hanaper.shared.IdentityId;

/**
 * Who applies for an account.
 *
 * @param identity the identity that will be the account's first user
 * @param name the name as typed
 * @param email where the answer goes
 * @param mobile in the form E.164, empty without one
 * @param language the language of the answer, e.g. {@code en}
 */
public record Applicant(
    IdentityId identity, String name, String email, String mobile, String language)
    implements Serializable {}
