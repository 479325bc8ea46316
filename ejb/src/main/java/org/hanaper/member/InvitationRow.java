package org.hanaper.member;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.shared.GroupId;

/**
 * An invitation as the administrators see it.
 *
 * @param id which one
 * @param email where it went
 * @param role what the invitee becomes
 * @param groups the groups the user will be kept to, empty for all
 * @param state where it stands
 * @param expired whether its link has stopped opening before it was answered
 * @param invitedAt when it was mailed first
 * @param invitedBy by whom
 * @param details what the invitee filled in; empty texts before
 * @param reason why it was declined, else empty
 * @param language the language of its mail
 */
public record InvitationRow(
    InvitationId id,
    String email,
    Role role,
    Set<GroupId> groups,
    InvitationState state,
    boolean expired,
    Instant invitedAt,
    String invitedBy,
    UserDetails details,
    String reason,
    String language)
    implements Serializable {

  /** Keeps a copy of the groups. */
  public InvitationRow {
    groups = Set.copyOf(groups);
  }
}
