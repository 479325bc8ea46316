package org.hanaper.identity;

import java.time.Instant;
import org.hanaper.access.Permission;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody could do something.
 *
 * @param user who
 * @param address from where, as typed
 * @param at when, null for now
 * @param permission what, null for coming in only
 * @param group in which group, null when that doesn't matter
 */
public record ExplainAccess(
    MembershipId user,
    String address,
    @Nullable Instant at,
    @Nullable Permission permission,
    @Nullable GroupId group) {}
