package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Keyset;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The users of the caller's account: list, create, look at, edit (domain B.2). */
@Stateless
public class Users {

  private static final int PAGE = 10;
  private static final int PORTION = 1000;

  @Inject Sql sql;
  @Inject Access access;
  @Inject UserRows users;
  @Inject UserNames names;
  @Inject UserChanges changes;

  /**
   * Ten users, the newest first.
   *
   * @param question what to narrow to
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.USER_EDIT)
  public Slice<UserRow> list(UserQuestion question, @Nullable String key) {
    return keyset(question).read(sql, key, PAGE, UserRows::row);
  }

  /**
   * Ten users by name.
   *
   * @param question what to narrow to
   * @param key the key that the page before handed back, null for the first
   */
  @Needs(Permission.USER_EDIT)
  public Slice<UserRow> byName(UserQuestion question, @Nullable String key) {
    return names.read(access.caller().inAccount(), question, key, PAGE);
  }

  /**
   * A portion of up to 1000 users for an export, the newest first; repeated with the last id until
   * it is empty.
   *
   * @param question what to narrow to
   * @param before only users older than this one, null for the newest
   */
  @Needs(Permission.USER_EDIT)
  public List<UserRow> portion(UserQuestion question, @Nullable MembershipId before) {
    return keyset(question)
        .read(sql, before == null ? null : Keyset.behind(before.value()), PORTION, UserRows::row)
        .rows();
  }

  /**
   * One user.
   *
   * @param user a user of the caller's account
   * @throws NotFound when it isn't
   */
  @Needs(Permission.USER_EDIT)
  public UserRow view(MembershipId user) {
    return users.get(user, access.caller().inAccount());
  }

  /**
   * The newest ten sessions of a user in this account.
   *
   * @param user a user of the caller's account
   * @throws NotFound when it isn't
   */
  @Needs(Permission.USER_EDIT)
  public List<SessionRow> sessions(MembershipId user) {
    return sql.list(
        """
        select address, agent, begun_at, seen_at, ended_at from login_session
        where membership_id = ? and redeemed_at is not null
        order by id desc fetch first 10 rows only""",
        row ->
            new SessionRow(
                row.text("address"),
                row.text("agent"),
                row.moment("begun_at"),
                row.moment("seen_at"),
                row.momentOrNull("ended_at")),
        view(user).id().value());
  }

  /**
   * Creates a user who waits for the activation; the link is mailed.
   *
   * @param form what was typed
   * @return the new user; that of the first save when it is repeated
   * @throws InvalidInput with all that is wrong in the form
   * @throws EmailAlreadyInAccount when the address belongs to a user of the account
   * @throws EmployeeIdTaken when another user has the employee ID
   */
  @Needs(Permission.USER_CREATE)
  public MembershipId create(CreateUser form) {
    access.require(Permission.ROLE_ASSIGN);
    return changes.create(access.caller().inAccount(), form);
  }

  /**
   * Saves what is noted about a user, the groups and, for those who may assign roles, the role.
   *
   * @param form what was typed
   * @throws InvalidInput with all that is wrong in the form
   * @throws NotFound when the user isn't the account's
   * @throws AdministratorsOnly when a user below edits an administrator
   * @throws NotYourself when the caller changes his own role or groups
   * @throws SomebodyWasFaster when the user was changed since the form was shown
   * @throws org.hanaper.restriction.NoAdministratorLeft when it would demote the last one
   */
  @Needs(Permission.USER_EDIT)
  public void edit(EditUser form) {
    changes.edit(access.caller().inAccount(), form);
  }

  private Keyset keyset(UserQuestion question) {
    return UserNames.keyset(access.caller().inAccount(), question);
  }
}
