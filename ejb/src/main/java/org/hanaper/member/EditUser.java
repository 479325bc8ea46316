package org.hanaper.member;

import java.io.Serializable;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;

/**
 * The form that edits a user.
 *
 * @param user whom
 * @param version the version that was shown
 * @param details what is noted about the user
 * @param restricted whether the user is kept to chosen groups; ignored for administrators
 * @param groups the chosen groups, at least one when restricted
 * @param role the role; a change needs the right to assign roles
 */
public record EditUser(
    MembershipId user,
    long version,
    UserDetails details,
    boolean restricted,
    Set<GroupId> groups,
    Role role)
    implements Serializable {

  /** Keeps a copy of the groups. */
  public EditUser {
    groups = Set.copyOf(groups);
  }

  /** Administrators always see all groups. */
  boolean isKept() {
    return restricted && role != Role.ADMINISTRATOR;
  }
}
