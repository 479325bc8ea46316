package org.hanaper.member;

import java.io.Serializable;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.shared.GroupId;

/**
 * The form 'New User (+)' (domain B.2).
 *
 * @param details name, mobile number and place in the organisation
 * @param email where the activation mail goes
 * @param restricted whether the user is kept to chosen groups; ignored for administrators
 * @param groups the chosen groups, at least one when restricted
 * @param role the one role
 * @param language the language of the mail to somebody new, e.g. {@code en}
 * @param requestKey by which a repeated save is recognised, at most 80 characters
 */
public record CreateUser(
    UserDetails details,
    String email,
    boolean restricted,
    Set<GroupId> groups,
    Role role,
    String language,
    String requestKey)
    implements Serializable {

  /** Keeps a copy of the groups. */
  public CreateUser {
    groups = Set.copyOf(groups);
  }

  /** Administrators always see all groups. */
  boolean isKept() {
    return restricted && role != Role.ADMINISTRATOR;
  }
}
