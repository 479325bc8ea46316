package org.hanaper.identity;

import java.util.Set;

/**
 * Somebody's session as it stands at this request.
 *
 * @param principal the name that the container is told
 * @param roles the names of the roles held
 */
public record Visit(String principal, Set<String> roles) {

  /** Keeps a copy of the roles. */
  public Visit {
    roles = Set.copyOf(roles);
  }
}
