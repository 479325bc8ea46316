package org.hanaper.member;

import java.io.Serializable;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.shared.GroupId;

/**
 * The form that invites somebody.
 *
 * @param email where the invitation goes
 * @param role what the invitee becomes
 * @param restricted whether the user will be kept to chosen groups; ignored for administrators
 * @param groups the chosen groups, at least one and at most a hundred when restricted
 * @param language the language of the mail, e.g. {@code en}
 */
public record Invite(
    String email, Role role, boolean restricted, Set<GroupId> groups, String language)
    implements Serializable {

  /** Keeps a copy of the groups. */
  public Invite {
    groups = Set.copyOf(groups);
  }

  /** Administrators always see all groups. */
  boolean isKept() {
    return restricted && role != Role.ADMINISTRATOR;
  }
}
