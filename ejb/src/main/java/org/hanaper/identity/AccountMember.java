package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.shared.IdentityId;

/**
 * A member of an account as the back office sees it.
 *
 * @param identity who
 * @param name the person's name
 * @param email the person's address
 * @param role the name of the role
 * @param state the name of the membership's state
 * @param blocked whether the sign-in is blocked
 */
public record AccountMember(
    IdentityId identity, String name, String email, String role, String state, boolean blocked)
    implements Serializable {}
