package org.hanaper.notification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** The condition under which an alert is somebody's: one place for lists, counts and marks. */
final class AlertQuery {

  private final StringBuilder where;
  private final List<Object> parameters = new ArrayList<>();

  private AlertQuery(String owner, long id) {
    where = new StringBuilder(" where ").append(owner).append(" = ?");
    parameters.add(id);
  }

  static AlertQuery of(Caller caller, List<AlertKind> kinds) {
    MembershipId member = caller.membership();
    IdentityId person = caller.identity();
    AlertQuery query =
        member != null || person == null
            // nobody has the membership 0: visitors and the system own no alerts
            ? new AlertQuery("membership_id", member == null ? 0 : member.value())
            : new AlertQuery("identity_id", person.value());
    if (kinds.isEmpty()) {
      return query.that("1 = 0");
    }
    return query.that(
        "kind in (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")",
        kinds.stream().map(Enum::name).toArray());
  }

  AlertQuery that(String condition, Object... values) {
    where.append(" and ").append(condition);
    parameters.addAll(List.of(values));
    return this;
  }

  String where() {
    return where.toString();
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  static long key(@Nullable String text) {
    try {
      return text == null ? Long.MAX_VALUE : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  static AlertRow row(Row row) throws SQLException {
    Map<String, String> facts = Facts.read(row.text("facts"));
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      ordered.add(facts.getOrDefault(Integer.toString(i), ""));
    }
    return new AlertRow(
        row.number("id"),
        row.constant("kind", AlertKind.class),
        ordered,
        row.text("link"),
        row.moment("raised_at"),
        row.flag("unread"),
        row.momentOrNull("resolved_at") != null);
  }
}
