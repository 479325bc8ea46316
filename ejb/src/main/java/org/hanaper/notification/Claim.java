package org.hanaper.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this sender may send until its lease ends.
 *
 * @param id the row
 * @param kind which template
 * @param email where to
 * @param name the recipient's name
 * @param language the language of the text
 * @param content what the template shows, encrypted for secret kinds, null when wiped
 * @param tries how many tries there were, with this one
 * @param queuedAt when the reason for the mail happened
 * @param giveUpAt when patience ends
 */
record Claim(
    long id,
    MailKind kind,
    String email,
    String name,
    String language,
    @Nullable String content,
    int tries,
    Instant queuedAt,
    Instant giveUpAt) {}
