package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Reads invitations and moves them on. */
@ApplicationScoped
class InvitationRows {

  static final String SELECT = "select * from invitation";

  @Inject Sql sql;
  @Inject Clock clock;

  /** An invitation of an account; missing and foreign are the same. */
  InvitationRow get(InvitationId id, AccountId account) {
    return sql.first(
            SELECT + " where id = ? and account_id = ?", this::row, id.value(), account.value())
        .orElseThrow(() -> new NotFound("invitation"));
  }

  InvitationRow row(Row row) throws SQLException {
    InvitationState state = row.constant("state", InvitationState.class);
    boolean past = !row.moment("expires_at").isAfter(clock.instant());
    return new InvitationRow(
        new InvitationId(row.number("id")),
        row.text("email"),
        row.constant("role", Role.class),
        groups(row.text("group_ids")),
        state,
        past && state == InvitationState.INVITED,
        row.moment("invited_at"),
        row.text("invited_by"),
        new UserDetails(
            row.text("name"), row.text("mobile"), row.text("designation"), row.text("employee_id")),
        row.text("reason"),
        row.text("language"));
  }

  /**
   * Moves an invitation from one state to another.
   *
   * @throws SomebodyWasFaster when it stands elsewhere
   */
  void move(InvitationId id, AccountId account, InvitationState from, InvitationState to) {
    int moved =
        sql.update(
            "update invitation set state = ? where id = ? and account_id = ? and state = ?",
            to,
            id.value(),
            account.value(),
            from);
    if (moved != 1) {
      throw new SomebodyWasFaster("invitation");
    }
  }

  static String text(Set<GroupId> groups) {
    return groups.stream().map(GroupId::toString).sorted().collect(Collectors.joining(","));
  }

  private static Set<GroupId> groups(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(",", -1))
            .map(id -> new GroupId(Long.parseLong(id)))
            .collect(Collectors.toSet());
  }
}
