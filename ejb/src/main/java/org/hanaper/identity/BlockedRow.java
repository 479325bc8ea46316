package org.hanaper.identity;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.IdentityId;

/**
 * A login that is blocked, as the back office sees it.
 *
 * @param identity whose
 * @param name the person's name
 * @param email the person's address
 * @param population which door
 * @param blockedAt since when
 */
public record BlockedRow(
    IdentityId identity, String name, String email, Population population, Instant blockedAt)
    implements Serializable {}
