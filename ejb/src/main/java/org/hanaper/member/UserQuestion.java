package org.hanaper.member;

import java.io.Serializable;
import org.hanaper.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the list of users is narrowed to.
 *
 * @param name part of the name, empty for all
 * @param role the role, null for all
 * @param state the state, null for all that weren't taken back or declined
 */
public record UserQuestion(String name, @Nullable Role role, @Nullable UserState state)
    implements Serializable {

  /** Everybody. */
  public static UserQuestion all() {
    return new UserQuestion("", null, null);
  }
}
