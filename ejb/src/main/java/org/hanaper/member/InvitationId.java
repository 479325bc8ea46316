package org.hanaper.member;

import java.io.Serializable;

/**
 * The id of an invitation.
 *
 * @param value the key, greater than zero
 */
public record InvitationId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public InvitationId {
    if (value <= 0) {
      throw new IllegalArgumentException("invitation id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
