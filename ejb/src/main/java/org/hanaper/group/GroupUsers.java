package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Who may use a group, and who may be chosen for one (domain B.3). */
@Stateless
public class GroupUsers {

  private static final int PAGE = 10;
  private static final String SELECT = "select id, name, email, employee_id, role, state";

  @Inject Sql sql;
  @Inject Access access;
  @Inject GroupRows groups;

  /** The members who may be chosen for a group, by name. */
  @Needs(Permission.GROUP_EDIT)
  public List<GroupUser> candidates() {
    return sql.list(
        SELECT
            + """
             from user_overview
            where account_id = ? and state in ('ACTIVE', 'PENDING_ACTIVATION')
            order by name, id""",
        GroupRows::user,
        access.caller().inAccount().value());
  }

  /**
   * The users who may use a group, the newest ten first: administrators, those who stand in its
   * list, and, when it has none, those who are not kept to other groups.
   *
   * @param group a group of the caller's account
   * @param key the key that the page before handed back, null for the newest
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.GROUP_EDIT)
  public Slice<GroupUser> admitted(GroupId group, @Nullable String key) {
    AccountId account = access.caller().inAccount();
    Payer payer = groups.payer(group, account).orElseThrow(() -> new NotFound("group"));
    return new Keyset(
            SELECT + " from user_overview o",
            """
            account_id = ? and state in ('ACTIVE', 'PENDING_ACTIVATION') and (
              role = 'ADMINISTRATOR' or (? = 0 and restricted = 0) or exists (
                select 1 from group_user u where u.group_id = ? and u.membership_id = o.id))""",
            account.value(),
            payer.restricted(),
            group.value())
        .read(sql, key, PAGE, GroupRows::user);
  }
}
