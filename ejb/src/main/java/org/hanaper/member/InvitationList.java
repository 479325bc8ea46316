package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The invitations to the caller's account, to look at. */
@Stateless
public class InvitationList {

  private static final int PAGE = 20;

  @Inject Sql sql;
  @Inject Access access;
  @Inject InvitationRows rows;

  /**
   * Twenty invitations, the newest first.
   *
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.INVITATION_CREATE)
  public Slice<InvitationRow> list(@Nullable String key) {
    long account = access.caller().inAccount().value();
    return new Keyset(InvitationRows.SELECT, "account_id = ?", account)
        .read(sql, key, PAGE, rows::row);
  }

  /**
   * One invitation.
   *
   * @param invitation which one
   * @throws org.hanaper.shared.NotFound when it isn't the account's
   */
  @Needs(Permission.INVITATION_CREATE)
  public InvitationRow view(InvitationId invitation) {
    return rows.get(invitation, access.caller().inAccount());
  }
}
