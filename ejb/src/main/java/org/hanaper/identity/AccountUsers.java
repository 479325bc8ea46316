package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Inside;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/** Whether somebody is a user of an account. */
@Stateless
public class AccountUsers {

  @Inject Sql sql;

  /**
   * Whether a membership is one of the account's.
   *
   * @param account the account
   * @param member the membership
   */
  @Inside
  public boolean isUser(AccountId account, MembershipId member) {
    return sql.number(
            "select count(*) from membership where id = ? and account_id = ?",
            member.value(),
            account.value())
        == 1;
  }

  /**
   * Whether a membership is one of the account's, active, and holds a role.
   *
   * @param account the account
   * @param member the membership
   * @param role the role
   */
  @Inside
  public boolean isActive(AccountId account, MembershipId member, Role role) {
    return sql.number(
            """
            select count(*) from membership
            where id = ? and account_id = ? and state = 'ACTIVE' and role = ?""",
            member.value(),
            account.value(),
            role)
        == 1;
  }
}
