package org.hanaper.restriction;

import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody typed it.
 *
 * @param id the rule that is changed, null for a new one
 * @param user whom it names, null for all users
 * @param start the first address, or a block such as {@code 10.0.0.0/8}
 * @param end the last address; empty for one address alone and for a block
 * @param description what it is for, at most 200 characters
 * @param trial whether it ends by itself after ten minutes unless it is confirmed
 */
public record SaveIpRule(
    @Nullable IpRuleId id,
    @Nullable MembershipId user,
    String start,
    String end,
    String description,
    boolean trial) {}
