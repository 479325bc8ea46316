package org.hanaper.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of mails.
 *
 * @param id its key, the larger the newer
 * @param kind which mail
 * @param recipient where to
 * @param state where it stands
 * @param tries how often it was tried
 * @param queuedAt when its reason happened
 * @param nextTryAt when it is tried again, null unless it is queued
 * @param doneAt when it was sent, captured or given up, null before
 * @param problem what the last try told, empty without one
 * @param retryable whether the operator can have it tried again now
 */
public record MailRow(
    long id,
    MailKind kind,
    String recipient,
    MailState state,
    int tries,
    Instant queuedAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant doneAt,
    String problem,
    boolean retryable)
    implements Serializable {}
