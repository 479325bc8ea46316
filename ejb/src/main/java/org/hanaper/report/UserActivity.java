package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/** What a user did in the account, and what others did to the user, from the audit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UserActivity {

  private static final int NEWEST = 20;

  @Inject Sql sql;
  @Inject Access access;

  /**
   * The newest twenty entries about a user.
   *
   * @param user a user of the caller's account
   * @return the newest first; empty for users of other accounts
   */
  @Needs(Permission.AUDIT_VIEW)
  public List<AuditRow> newest(MembershipId user) {
    long account = access.caller().inAccount().value();
    List<AuditRow> done =
        sql.list(
            """
            select * from audit_by_person
            where account_id = ? and identity_id = (
              select identity_id from user_overview where id = ? and account_id = ?)
            order by id desc fetch first 20 rows only""",
            AuditLog::row,
            account,
            user.value(),
            account);
    List<AuditRow> suffered =
        sql.list(
            """
            select * from audit_page
            where account_id = ? and target = 'user' and target_id = ?
            order by id desc fetch first 20 rows only""",
            AuditLog::row,
            account,
            user.toString());
    return Stream.concat(done.stream(), suffered.stream())
        .distinct()
        .sorted(Comparator.comparingLong(AuditRow::id).reversed())
        .limit(NEWEST)
        .toList();
  }
}
