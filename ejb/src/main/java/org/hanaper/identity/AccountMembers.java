package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;

/** The members of an account as the back office sees them; it changes none of them. */
@Stateless
public class AccountMembers {

  @Inject Sql sql;

  /**
   * The first two hundred members of an account, by name.
   *
   * @param account the account
   */
  @Needs(Permission.OFFICE_ACCOUNTS)
  public List<AccountMember> of(AccountId account) {
    return sql.list(
        """
        select i.id, i.name, i.email, m.role, m.state,
          (select count(*) from sign_in_tries t
            where t.identity_id = i.id and t.blocked_at is not null) as blocks
        from membership m join login_identity i on i.id = m.identity_id
        where m.account_id = ?
        order by i.name, i.id
        fetch first 200 rows only""",
        row ->
            new AccountMember(
                new IdentityId(row.number("id")),
                row.text("name"),
                row.text("email"),
                row.text("role"),
                row.text("state"),
                row.number("blocks") > 0),
        account.value());
  }
}
