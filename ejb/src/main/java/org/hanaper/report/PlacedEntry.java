package org.hanaper.report;

import java.sql.SQLException;
import java.time.Instant;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;

/** An entry of a wallet as the ledger keeps it; the amount is seen by the customer. */
record PlacedEntry(
    long place, String kind, Instant at, Money change, Money balance, long transaction) {

  static PlacedEntry read(Row row) throws SQLException {
    return new PlacedEntry(
        row.number("place"),
        row.text("kind"),
        row.moment("booked_at"),
        row.money("amount").negated(),
        row.money("balance_after"),
        row.number("transaction_id"));
  }
}
