package org.hanaper.access;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link Gate}: whether somebody may enter, whether he may do something, or both.
 *
 * @param address from where somebody wants to enter, null when he is inside already
 * @param at when
 * @param permission what he wants to do, null for nothing but entering
 * @param group in which group he wants to do it, null when that isn't asked
 */
public record Question(
    @Nullable String address, Instant at, @Nullable Permission permission, @Nullable GroupId group)
    implements Serializable {

  /**
   * May he enter, or go on, from this address?
   *
   * @param address the client's address
   * @param at the moment
   */
  public static Question toEnter(String address, Instant at) {
    return new Question(address, at, null, null);
  }

  /**
   * May he, being inside, do this?
   *
   * @param permission what
   * @param at the moment
   */
  public static Question toDo(Permission permission, Instant at) {
    return new Question(null, at, permission, null);
  }
}
