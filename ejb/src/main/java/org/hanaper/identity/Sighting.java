package org.hanaper.identity;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.access.Role;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;

/**
 * An active user of an account, and when he was last seen at one address.
 *
 * @param member the membership
 * @param identity the person
 * @param role the role held now
 * @param name the person's name
 * @param email the person's address for mail
 * @param address the client's address
 * @param seenAt when he was last seen there
 */
public record Sighting(
    MembershipId member,
    IdentityId identity,
    Role role,
    String name,
    String email,
    String address,
    Instant seenAt)
    implements Serializable {}
