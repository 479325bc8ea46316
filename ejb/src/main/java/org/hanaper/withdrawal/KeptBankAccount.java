package org.hanaper.withdrawal;

import java.sql.SQLException;
import org.hanaper.store.Row;

/** A bank account as its row stands; the number is still encrypted. */
record KeptBankAccount(String holder, String bank, String closed, String masked, String bankCode) {

  static KeptBankAccount read(Row row) throws SQLException {
    return new KeptBankAccount(
        row.text("holder"),
        row.text("bank"),
        row.text("number_closed"),
        row.text("number_masked"),
        row.text("bank_code"));
  }
}
