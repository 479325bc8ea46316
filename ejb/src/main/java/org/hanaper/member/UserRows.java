package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Reads users, and keeps what an account notes about them. */
@ApplicationScoped
class UserRows {

  static final String SELECT = "select * from user_overview";

  @Inject Sql sql;
  @Inject Clock clock;

  /** A user of an account; missing and foreign are the same. */
  UserRow get(MembershipId user, AccountId account) {
    return sql.first(
            SELECT + " where id = ? and account_id = ?",
            UserRows::row,
            user.value(),
            account.value())
        .orElseThrow(() -> new NotFound("user"));
  }

  static UserRow row(Row row) throws SQLException {
    return new UserRow(
        new MembershipId(row.number("id")),
        row.text("email"),
        new UserDetails(
            row.text("name"), row.text("mobile"), row.text("designation"), row.text("employee_id")),
        row.constant("role", Role.class),
        row.constant("state", UserState.class),
        row.flag("restricted"),
        row.moment("created_at"),
        row.momentOrNull("last_seen"),
        row.number("version"));
  }

  /**
   * Keeps what was typed about a user.
   *
   * @throws SomebodyWasFaster when it was changed since the version that was shown
   */
  void save(AccountId account, MembershipId user, UserDetails details, boolean kept, long version) {
    refuseTakenId(account, user, details.employeeId());
    if (version == 0) {
      insert(account, user);
    }
    int saved =
        sql.update(
            """
            update account_user set name = ?, mobile = ?, designation = ?, employee_id = ?,
              employee_folded = ?, restricted = ?, version = version + 1
            where membership_id = ? and account_id = ? and version = ?""",
            details.name(),
            details.mobile(),
            details.designation().strip(),
            details.employeeId().strip(),
            UserForm.folded(details.employeeId()),
            kept,
            user.value(),
            account.value(),
            version);
    if (saved != 1) {
      throw new SomebodyWasFaster("user");
    }
  }

  /** Whoever came by signing up has nothing noted until the first edit. */
  private void insert(AccountId account, MembershipId user) {
    if (sql.number("select count(*) from account_user where membership_id = ?", user.value()) > 0) {
      return;
    }
    sql.update(
        """
        insert into account_user (membership_id, account_id, name, mobile, designation,
          employee_id, employee_folded, restricted, version)
        values (?, ?, '', '', '', '', '', 0, 0)""",
        user.value(),
        account.value());
  }

  private void refuseTakenId(AccountId account, MembershipId user, String employeeId) {
    String folded = UserForm.folded(employeeId);
    if (!folded.isEmpty()
        && sql.number(
                """
                select count(*) from account_user
                where account_id = ? and employee_folded = ? and membership_id <> ?""",
                account.value(),
                folded,
                user.value())
            > 0) {
      throw new EmployeeIdTaken(employeeId.strip());
    }
  }
}
