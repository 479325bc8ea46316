package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/** The groups of a user, as the pages of the users show and choose them (domain B.2, B.3). */
@Stateless
public class UserGroups {

  @Inject Sql sql;
  @Inject Access access;

  /** All groups of the account to choose from, the Default Group first, then by name. */
  @Needs(Permission.USER_EDIT)
  public List<GroupChoice> choices() {
    return sql.list(
        """
        select id, name, finance_mode from account_group
        where account_id = ?
        order by is_default desc, name_folded""",
        row ->
            new GroupChoice(
                new GroupId(row.number("id")),
                row.text("name"),
                row.constant("finance_mode", FinanceMode.class)),
        access.caller().inAccount().value());
  }

  /**
   * The groups that a user is chosen for; whether others are open too, the user's page says.
   *
   * @param user a user of the caller's account
   * @return by name; empty for users of other accounts
   */
  @Needs(Permission.USER_EDIT)
  public List<GroupChoice> of(MembershipId user) {
    return sql.list(
        """
        select g.id, g.name, g.finance_mode
        from group_user u join account_group g on g.id = u.group_id
        where u.membership_id = ? and g.account_id = ?
        order by g.name_folded""",
        row ->
            new GroupChoice(
                new GroupId(row.number("id")),
                row.text("name"),
                row.constant("finance_mode", FinanceMode.class)),
        user.value(),
        access.caller().inAccount().value());
  }
}
