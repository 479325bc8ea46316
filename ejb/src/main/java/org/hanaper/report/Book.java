package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The whole book, for the finance team: the journal, and the entries behind the trial balance. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Book {

  private static final int PORTION = 500;
  private static final int PAGE = 25;
  private static final String ENTRIES =
      """
      select e.id, e.sub_ledger, e.amount, e.currency, e.transaction_id, t.happened_at, t.kind,
        t.reference
      from --DERBY-PROPERTIES joinOrder=FIXED
      ledger_entry e --DERBY-PROPERTIES index=ledger_entry_chart
      join ledger_transaction t on t.id = e.transaction_id""";

  @Inject Sql sql;

  /**
   * Up to 500 transactions of the whole book, oldest first.
   *
   * @param after the last key that was read before, 0 at the beginning
   */
  @Needs(Permission.OFFICE_FINANCE)
  public JournalPortion journal(long after) {
    List<Long> keys =
        sql.list(
            "select id from ledger_transaction where id > ? order by id fetch first "
                + PORTION
                + " rows only",
            row -> row.number("id"),
            after);
    if (keys.isEmpty()) {
      return new JournalPortion(List.of(), after);
    }
    long last = keys.get(keys.size() - 1);
    return new JournalPortion(new JournalReader(sql).between(keys.get(0), last), last);
  }

  /**
   * One page of the entries of an account of the chart, newest first.
   *
   * @param number its number in the chart
   * @param currency an ISO 4217 code
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.OFFICE_FINANCE)
  public Slice<BookEntry> entries(int number, String currency, @Nullable String key) {
    return new Keyset(ENTRIES, "e.ledger_account = ?", (long) number)
        .by("e.id")
        .and("e.currency = ?", currency)
        .read(sql, key, PAGE, Book::entry);
  }

  /**
   * One transaction with all its sides.
   *
   * @param id the transaction
   * @throws NotFound when there is none
   */
  @Needs(Permission.OFFICE_FINANCE)
  public JournalTransaction transaction(TransactionId id) {
    return new JournalReader(sql)
        .of(List.of(id.value())).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("transaction"));
  }

  private static BookEntry entry(Row row) throws SQLException {
    return new BookEntry(
        row.number("transaction_id"),
        new TransactionId(row.number("transaction_id")).number(),
        row.moment("happened_at"),
        row.text("kind"),
        row.text("reference"),
        row.text("sub_ledger"),
        row.money("amount"));
  }
}
