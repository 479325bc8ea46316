package org.hanaper.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change of an account's state.
 *
 * @param state the state it came into
 * @param at when
 * @param actor who did it
 * @param reason why, empty when nobody said
 */
public record AccountChange(AccountState state, Instant at, String actor, String reason)
    implements Serializable {}
