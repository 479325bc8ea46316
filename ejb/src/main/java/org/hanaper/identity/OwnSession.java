package org.hanaper.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session of the caller that may go on.
 *
 * @param id the session
 * @param here whether it is the one that asks
 * @param agent what its browser calls itself
 * @param address from where it was last used
 * @param account the name of the account worked in, empty for the back office
 * @param begunAt when it began
 * @param seenAt when it was last used, to the minute
 */
public record OwnSession(
    SessionId id,
    boolean here,
    String agent,
    String address,
    String account,
    Instant begunAt,
    Instant seenAt)
    implements Serializable {}
