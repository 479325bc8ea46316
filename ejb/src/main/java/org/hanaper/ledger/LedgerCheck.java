package org.hanaper.ledger;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check of the book.
 *
 * @param id its key
 * @param whole whether all of the book was checked, not only what is new
 * @param beganAt when it began
 * @param endedAt when it ended, null while it runs or was killed
 * @param actor who asked for it
 * @param findings how many things did not add up
 */
public record LedgerCheck(
    long id, boolean whole, Instant beganAt, @Nullable Instant endedAt, String actor, long findings)
    implements Serializable {}
