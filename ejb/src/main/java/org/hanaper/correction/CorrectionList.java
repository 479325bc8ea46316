package org.hanaper.correction;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads corrections. */
final class CorrectionList {

  private static final int PAGE = 25;
  private static final String SELECT =
      """
      select id, number, account_id, account_name, account_number, direction, amount, currency,
        reason, corrects, state, proposed_by, proposed_at, decided_by, decided_at, decision, transaction_id
      from correction_overview
      """;

  private CorrectionList() {}

  static Optional<CorrectionRow> find(Sql sql, CorrectionId id) {
    return sql.first(SELECT + " where number = ?", CorrectionList::read, id.value());
  }

  static Slice<CorrectionRow> slice(Sql sql, CorrectionQuery query) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(SELECT).append(" where 1 = 1");
    if (!query.search().isBlank()) {
      where
          .append(" and (number like ? escape '!' or account_number like ? escape '!'")
          .append(" or upper(account_name) like ? escape '!')");
      for (int i = 0; i < 3; i++) {
        values.add(prefix(query.search()));
      }
    }
    if (query.state() != null) {
      where.append(" and state = ?");
      values.add(query.state());
    }
    String after = query.after();
    if (after != null && after.matches("[0-9]{1,18}")) {
      where.append(" and id < ?");
      values.add(Long.valueOf(after));
    }
    where.append(" order by id desc fetch first ").append(PAGE + 1).append(" rows only");
    return page(sql.list(where.toString(), Keyed::read, values.toArray()));
  }

  private static Slice<CorrectionRow> page(List<Keyed> found) {
    boolean more = found.size() > PAGE;
    List<Keyed> shown = more ? found.subList(0, PAGE) : found;
    String older = more ? Long.toString(shown.get(PAGE - 1).key()) : null;
    return new Slice<>(shown.stream().map(Keyed::row).toList(), null, older);
  }

  private static String prefix(String search) {
    return search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  private static CorrectionRow read(Row row) throws SQLException {
    return new CorrectionRow(
        new CorrectionId(row.text("number")),
        new AccountId(row.number("account_id")),
        row.text("account_name"),
        row.text("account_number"),
        row.constant("direction", Direction.class),
        row.money("amount"),
        row.text("reason"),
        transaction(row, "corrects"),
        row.constant("state", CorrectionState.class),
        row.text("proposed_by"),
        row.moment("proposed_at"),
        row.textOrNull("decided_by"),
        row.momentOrNull("decided_at"),
        row.textOrNull("decision"),
        transaction(row, "transaction_id"));
  }

  private static @Nullable String transaction(Row row, String column) throws SQLException {
    Long id = row.numberOrNull(column);
    return id == null ? null : new TransactionId(id).number();
  }

  private record Keyed(long key, CorrectionRow row) {

    static Keyed read(Row row) throws SQLException {
      return new Keyed(row.number("id"), CorrectionList.read(row));
    }
  }
}
