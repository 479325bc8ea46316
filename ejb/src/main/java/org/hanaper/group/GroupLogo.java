package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.document.DocumentId;
import org.hanaper.document.Documents;
import org.hanaper.document.Download;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/** Hands out the logos of groups. */
@Stateless
public class GroupLogo {

  @Inject Sql sql;
  @Inject Access access;
  @EJB Documents documents;

  /**
   * The logo of a group as we encoded it.
   *
   * @param group a group of the caller's account
   * @throws NotFound when it isn't the account's, or has no logo
   */
  @Needs(Permission.GROUP_EDIT)
  public Download picture(GroupId group) {
    AccountId account = access.caller().inAccount();
    DocumentId logo =
        sql.first(
                """
                select logo_id from account_group
                where id = ? and account_id = ? and logo_id is not null""",
                row -> new DocumentId(row.number("logo_id")),
                group.value(),
                account.value())
            .orElseThrow(() -> new NotFound("group"));
    return documents.open(logo, account).download();
  }
}
