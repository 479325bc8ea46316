package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.shared.IdentityId;

/**
 * Somebody who gets mail.
 *
 * @param identity who
 * @param email where to
 * @param name the person's name
 * @param language the language of the mail, e.g. {@code en}
 */
public record Recipient(IdentityId identity, String email, String name, String language)
    implements Serializable {}
