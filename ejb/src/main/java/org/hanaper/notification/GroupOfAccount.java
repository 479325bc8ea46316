package org.hanaper.notification;

import java.sql.SQLException;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Row;

/** A group that is to be looked at, and whose it is. */
record GroupOfAccount(GroupId group, AccountId account) {

  static GroupOfAccount read(Row row) throws SQLException {
    return new GroupOfAccount(
        new GroupId(row.number("group_id")), new AccountId(row.number("account_id")));
  }
}
