package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Changes;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Contact;
import org.hanaper.identity.Members;
import org.hanaper.identity.Memberships;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Writes new and changed users; every change first holds the account (design 4.8). */
@ApplicationScoped
class UserChanges {

  static final String TARGET = "user";

  @Inject Sql sql;
  @Inject Access access;
  @Inject Audit audit;
  @Inject UserRows users;
  @Inject Members members;
  @Inject Memberships memberships;
  @Inject AdministratorsGuard guard;
  @Inject Event<UserGroupsChosen> groupsChosen;
  @Inject Event<RoleChanged> roleChanged;

  MembershipId create(AccountId account, CreateUser form) {
    guard.before(account);
    Optional<MembershipId> repeated = savedBefore(account, form.requestKey());
    if (repeated.isPresent()) {
      return repeated.get();
    }
    Contact contact = checked(form);
    MembershipId user =
        memberships
            .join(account, contact, form.role())
            .orElseThrow(() -> new EmailAlreadyInAccount(contact.email()));
    users.save(account, user, details(form.details(), contact), form.isKept(), version(user));
    keepTo(account, user, form.isKept(), form.groups());
    remember(account, form.requestKey(), user);
    audit.record(
        Happening.done(
            "USER_CREATED", account, TARGET, user, contact.email() + ", " + form.role().name()));
    memberships.mailLink(user);
    return user;
  }

  void edit(AccountId account, EditUser form) {
    guard.before(account);
    UserRow before = users.get(form.user(), account);
    refuseStrangers(before, form);
    Contact contact = checked(before, form);
    users.save(
        account, form.user(), details(form.details(), contact), form.isKept(), form.version());
    keepTo(account, form.user(), form.isKept(), form.groups());
    if (before.role() != form.role()) {
      assign(account, before, form.role());
    }
    UserRow after = users.get(form.user(), account);
    audit.record(
        Happening.done("USER_EDITED", account, TARGET, form.user(), between(before, after)));
    // whoever wasn't an administrator can't be missed as one
    if (before.role() == Role.ADMINISTRATOR) {
      guard.after(account);
    }
  }

  /** Only administrators change administrators, and nobody widens or narrows his own reach. */
  void refuseStrangers(UserRow before, EditUser form) {
    requireAbove(before);
    boolean reach =
        before.role() != form.role() || before.restricted() != form.isKept() || form.isKept();
    if (reach && before.id().equals(access.caller().membership())) {
      throw new NotYourself();
    }
  }

  /** Refuses those who may not assign roles when the user is an administrator. */
  void requireAbove(UserRow user) {
    boolean assigns = access.scope(Permission.ROLE_ASSIGN) != org.hanaper.access.Scope.NONE;
    if (user.role() == Role.ADMINISTRATOR && !assigns) {
      throw new AdministratorsOnly();
    }
  }

  private void assign(AccountId account, UserRow before, Role role) {
    access.require(Permission.ROLE_ASSIGN);
    int changed =
        sql.update(
            "update membership set role = ? where id = ? and account_id = ? and role = ?",
            role,
            before.id().value(),
            account.value(),
            before.role());
    if (changed != 1) {
      throw new SomebodyWasFaster(TARGET);
    }
    memberships.endSessions(before.id(), "ROLE");
    audit.record(
        Happening.done(
            "ROLE_CHANGED", account, TARGET, before.id(), before.role() + " -> " + role));
    roleChanged.fire(
        new RoleChanged(account, before.id(), members.recipient(before.id()), before.name(), role));
  }

  Contact checked(CreateUser form) {
    InvalidInput.Check check = new InvalidInput.Check();
    Contact typed =
        new Contact(form.details().name(), form.email(), form.details().mobile(), form.language());
    Contact contact = memberships.read(check, typed);
    UserForm.check(check, form.details());
    check.that(!form.role().isOffice(), "role", "RoleNotOfAnAccount");
    UserForm.groups(check, form.isKept(), form.groups());
    check.orRefuse();
    return contact;
  }

  private Contact checked(UserRow before, EditUser form) {
    InvalidInput.Check check = new InvalidInput.Check();
    Contact typed =
        new Contact(form.details().name(), before.email(), form.details().mobile(), "en");
    Contact contact = memberships.read(check, typed);
    UserForm.check(check, form.details());
    check.that(!form.role().isOffice(), "role", "RoleNotOfAnAccount");
    UserForm.groups(check, form.isKept(), form.groups());
    check.orRefuse();
    return contact;
  }

  private void keepTo(AccountId account, MembershipId user, boolean kept, Set<GroupId> groups) {
    if (kept) {
      groupsChosen.fire(new UserGroupsChosen(account, Map.of(user, groups)));
    }
  }

  private long version(MembershipId user) {
    return sql.number("select version from account_user where membership_id = ?", user.value());
  }

  private Optional<MembershipId> savedBefore(AccountId account, String requestKey) {
    return sql.first(
        "select membership_id from user_request where account_id = ? and request_key = ?",
        row -> new MembershipId(row.number("membership_id")),
        account.value(),
        requestKey);
  }

  private void remember(AccountId account, String requestKey, MembershipId user) {
    sql.update(
        "insert into user_request (account_id, request_key, membership_id) values (?, ?, ?)",
        account.value(),
        requestKey,
        user.value());
  }

  static UserDetails details(UserDetails typed, Contact contact) {
    return new UserDetails(
        contact.name(), contact.mobile(), typed.designation(), typed.employeeId());
  }

  /** Which groups a user is kept to stands with the groups, and the role in an entry of its own. */
  static String between(UserRow before, UserRow after) {
    UserDetails was = before.details();
    UserDetails is = after.details();
    String changes =
        Changes.none()
            .with("name", was.name(), is.name())
            .with("mobile", was.mobile(), is.mobile())
            .with("designation", was.designation(), is.designation())
            .with("employee ID", was.employeeId(), is.employeeId())
            .with("kept to groups", yes(before.restricted()), yes(after.restricted()))
            .inWords();
    return changes.isEmpty() ? "groups or role" : changes;
  }

  private static String yes(boolean so) {
    return so ? "yes" : "no";
  }
}
