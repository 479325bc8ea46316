package org.hanaper.approval;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Scope;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads requests for approval. */
final class ApprovalList {

  static final int PAGE = 25;
  private static final String SELECT =
      """
      select id, number, kind, state, amount, currency, subject_name, reason, requested_by,
        requested_at, expires_at, decided_by, decided_at, decision, result
      from approval_request""";

  private ApprovalList() {}

  /** What the caller asked for himself, and what his role may decide. */
  static Keyset of(Access access, @Nullable ApprovalState state) {
    Caller caller = access.caller();
    IdentityId self = caller.identity();
    List<ApprovalKind> kinds =
        Arrays.stream(ApprovalKind.values())
            .filter(kind -> access.scope(kind.permission()) != Scope.NONE)
            .toList();
    List<Object> values = new ArrayList<>();
    values.add(caller.inAccount().value());
    values.add(self == null ? 0L : self.value());
    values.addAll(kinds);
    String marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
    return new Keyset(
            SELECT,
            "account_id = ? and (requested_identity = ? or kind in (" + marks + "))",
            values.toArray())
        .and("state = ?", state);
  }

  static ApprovalRow row(Sql sql, ApprovalId id) {
    return sql.first(SELECT + " where number = ?", ApprovalList::row, id.value())
        .orElseThrow(() -> new NotFound("approval"));
  }

  static ApprovalRow row(Row row) throws SQLException {
    return new ApprovalRow(
        new ApprovalId(row.text("number")),
        row.constant("kind", ApprovalKind.class),
        row.constant("state", ApprovalState.class),
        row.money("amount"),
        row.text("subject_name"),
        row.text("reason"),
        row.text("requested_by"),
        row.moment("requested_at"),
        row.moment("expires_at"),
        row.textOrNull("decided_by"),
        row.momentOrNull("decided_at"),
        row.textOrNull("decision"),
        row.textOrNull("result"));
  }
}
