package org.hanaper.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param waiting how many mails wait or are being sent
 * @param oldest when the oldest of them was promised, null when none waits
 * @param dead how many were given up
 */
public record MailQueue(long waiting, @Nullable Instant oldest, long dead)
    implements Serializable {}
