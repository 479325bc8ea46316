package org.hanaper.identity;

import java.util.Set;
import org.hanaper.access.Role;

/**
 * An invitation to the back office.
 *
 * @param name the person's name
 * @param email where the one-time link goes
 * @param roles at least one role of the back office
 * @param requestKey drawn when the form was made; a second sending does nothing
 */
public record InviteOperator(String name, String email, Set<Role> roles, String requestKey) {

  /** Keeps a copy of the roles. */
  public InviteOperator {
    roles = Set.copyOf(roles);
  }
}
