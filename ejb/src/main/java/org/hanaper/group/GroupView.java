package org.hanaper.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A group with all that its page shows.
 *
 * @param row what the list shows too
 * @param description its short description, empty when none
 * @param restricted whether only chosen users may use it
 * @param users the chosen users, by name; empty unless restricted
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param createdFrom from which address
 */
public record GroupView(
    GroupRow row,
    String description,
    boolean restricted,
    List<GroupUser> users,
    Instant createdAt,
    String createdBy,
    String createdFrom)
    implements Serializable {

  /** Keeps a copy of the users. */
  public GroupView {
    users = List.copyOf(users);
  }
}
