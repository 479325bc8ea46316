package org.hanaper.member;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.access.Role;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A user in the list.
 *
 * @param id the place in the account
 * @param email the address of the sign-in
 * @param details what the account notes about the user
 * @param role the role
 * @param state the state
 * @param restricted whether the user is kept to chosen groups
 * @param createdAt since when
 * @param lastSeen when a session of the user in this account was last used, null for never
 * @param version rises with every change of the details
 */
public record UserRow(
    MembershipId id,
    String email,
    UserDetails details,
    Role role,
    UserState state,
    boolean restricted,
    Instant createdAt,
    @Nullable Instant lastSeen,
    long version)
    implements Serializable {

  /** The name as the account notes it. */
  public String name() {
    return details.name();
  }
}
