package org.hanaper.member;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session of a user in this account.
 *
 * @param address from where it began
 * @param agent what the browser called itself
 * @param begunAt when it began
 * @param seenAt when it was last used, to the minute
 * @param endedAt when it ended, null while it may go on
 */
public record SessionRow(
    String address, String agent, Instant begunAt, Instant seenAt, @Nullable Instant endedAt)
    implements Serializable {}
