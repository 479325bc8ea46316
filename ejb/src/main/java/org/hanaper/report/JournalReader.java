package org.hanaper.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.TransactionId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Reads whole transactions for a journal. */
final class JournalReader {

  private static final String SELECT = "select * from journal_side where ";

  private final Sql sql;

  JournalReader(Sql sql) {
    this.sql = sql;
  }

  /** The transactions of these keys, in the keys' order. */
  List<JournalTransaction> of(List<Long> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    In in = new In(keys);
    Map<Long, JournalTransaction> found =
        gathered(
            sql.list(
                SELECT + "id in (" + in.marks() + ") order by id, entry_id",
                JournalReader::side,
                in.parameters()));
    return keys.stream().distinct().filter(found::containsKey).map(found::get).toList();
  }

  /** The transactions of a range of keys, in their order. */
  List<JournalTransaction> between(long first, long last) {
    return List.copyOf(
        gathered(
                sql.list(
                    SELECT + "id >= ? and id <= ? order by id, entry_id",
                    JournalReader::side,
                    first,
                    last))
            .values());
  }

  private static Map<Long, JournalTransaction> gathered(List<JournalTransaction> sides) {
    Map<Long, JournalTransaction> whole = new LinkedHashMap<>();
    for (JournalTransaction side : sides) {
      whole.merge(side.id(), side, JournalReader::joined);
    }
    return whole;
  }

  private static JournalTransaction joined(JournalTransaction one, JournalTransaction more) {
    List<JournalPosting> postings = new ArrayList<>(one.postings());
    postings.addAll(more.postings());
    return new JournalTransaction(
        one.id(),
        one.number(),
        one.at(),
        one.kind(),
        one.reference(),
        one.remarks(),
        one.actor(),
        postings);
  }

  private static JournalTransaction side(Row row) throws SQLException {
    int number = (int) row.number("ledger_account");
    return new JournalTransaction(
        row.number("id"),
        new TransactionId(row.number("id")).number(),
        row.moment("happened_at"),
        row.text("kind"),
        row.text("reference"),
        row.text("remarks"),
        row.text("actor"),
        List.of(
            new JournalPosting(
                number,
                LedgerAccount.numbered(number).title(),
                row.text("sub_ledger"),
                row.money("amount"))));
  }
}
