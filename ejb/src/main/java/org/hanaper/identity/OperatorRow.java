package org.hanaper.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.shared.IdentityId;

/**
 * A person of the back office in the list of operators.
 *
 * @param identity who
 * @param name the person's name
 * @param email the person's address
 * @param roles the roles held, in the order of {@link Role}; none when deactivated
 * @param invited whether the invitation was not taken up yet
 * @param secured whether a second factor is set up
 * @param since when the person was invited or appointed
 */
public record OperatorRow(
    IdentityId identity,
    String name,
    String email,
    List<Role> roles,
    boolean invited,
    boolean secured,
    Instant since)
    implements Serializable {

  /** Keeps a copy of the roles. */
  public OperatorRow {
    roles = List.copyOf(roles);
  }
}
