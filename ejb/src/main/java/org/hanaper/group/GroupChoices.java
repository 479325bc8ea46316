package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Sql;

/** The groups among which the caller chooses, the Default Group first, then by name. */
@Stateless
public class GroupChoices {

  @Inject Sql sql;
  @Inject Access access;

  /** Those in which the caller may order. */
  @Needs(Permission.ORDER_PLACE)
  public List<GroupChoice> usable() {
    return reached(Permission.ORDER_PLACE, false);
  }

  /** Those whose orders the caller may see, put away or not. */
  @Needs(Permission.ORDER_VIEW)
  public List<GroupChoice> seen() {
    return reached(Permission.ORDER_VIEW, true);
  }

  private List<GroupChoice> reached(Permission permission, boolean archived) {
    Caller caller = access.caller();
    return sql.list(
        """
        select g.id, g.name, g.finance_mode from account_group g
        where g.account_id = ? and (? = 1 or g.archived_at is null) and (? = 1
          or exists (select 1 from group_user u where u.group_id = g.id and u.membership_id = ?)
          or (g.restricted = 0 and not exists (
            select 1 from account_user a where a.membership_id = ? and a.restricted = 1)))
        order by g.is_default desc, g.name_folded""",
        row ->
            new GroupChoice(
                new GroupId(row.number("id")),
                row.text("name"),
                row.constant("finance_mode", FinanceMode.class)),
        caller.inAccount().value(),
        archived,
        access.scope(permission) == Scope.ALL,
        caller.asMember().value(),
        caller.asMember().value());
  }
}
