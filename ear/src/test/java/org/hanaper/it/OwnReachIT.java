package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.GroupChoices;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.group.ModePreview;
import org.hanaper.group.NotYourselfIntoGroup;
import org.hanaper.member.EditUser;
import org.hanaper.member.NotYourself;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody below an administrator widens his own reach, neither by a group nor by a user. */
@OnBothDatabases
class OwnReachIT extends InContainer {

  private static final UserDetails DETAILS = new UserDetails("Asha Rao", "", "", "");

  @Inject Customers customers;
  @Inject Groups groups;
  @Inject GroupChoices choices;
  @Inject Users users;

  private AccountId account;
  private Caller administrator;
  private Caller colleague;
  private GroupId mills;
  private GroupId shops;

  @BeforeEach
  void openAnAccountWithTwoGroups() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    colleague = customers.member(account, Role.STANDARD_USER);
    mills = customers.payingGroup(administrator, "Mills");
    shops = customers.payingGroup(administrator, "Shops");
  }

  @Test
  void whoIsKeptToOneGroupDoesNotLetHimselfIntoAnother() throws Exception {
    for (Role role : List.of(Role.MANAGER, Role.FINANCE_MANAGER)) {
      Caller user = member(role, Set.of(mills));
      EditGroup letIn = admitting(shops, user.asMember(), colleague.asMember());
      assertRefused("users", user, letIn);
      assertThat(usable(user)).containsExactly(mills);
      // what doesn't concern himself is his to save, and he stays where he is
      save(user, admitting(shops, colleague.asMember()));
      save(user, admitting(mills, user.asMember(), colleague.asMember()));
      save(user, openToAll(shops));
      assertThat(usable(user)).containsExactly(mills);
      save(administrator, letIn);
      save(user, letIn);
      assertThat(usable(user)).containsExactlyInAnyOrder(mills, shops);
      save(administrator, openToAll(shops));
    }
  }

  @Test
  void whomAGroupDoesNotAdmitDoesNotTakeItsListAway() throws Exception {
    Caller manager = customers.member(account, Role.MANAGER);
    save(administrator, admitting(shops, colleague.asMember()));
    assertRefused("restricted", manager, openToAll(shops));
    assertRefused("users", manager, admitting(shops, manager.asMember()));
    assertThat(usable(manager)).doesNotContain(shops).contains(mills);
    assertThat(usersOf(shops)).containsExactly(colleague.asMember());
    save(administrator, openToAll(shops));
    save(manager, admitting(shops, manager.asMember()));
    save(manager, openToAll(shops));
    assertThat(usable(manager)).contains(shops);
  }

  @Test
  void aChangeOfModeIsNoWayInEither() throws Exception {
    Caller manager = member(Role.MANAGER, Set.of(mills));
    EditGroup form = edit(shops, FinanceMode.DEDUCT_FROM_ACCOUNT, true, Set.of(manager.asMember()));
    ModePreview seen = as(manager, () -> groups.previewMode(form));
    assertThatThrownBy(() -> asDo(manager, () -> groups.changeMode(form, seen)))
        .isInstanceOf(NotYourselfIntoGroup.class);
    assertThat(view(shops).row().mode()).isEqualTo(FinanceMode.DEDUCT_FROM_GROUP);
    assertThat(usable(manager)).containsExactly(mills);
  }

  @Test
  void whoEditsUsersDoesNotChangeHisOwnGroups() throws Exception {
    for (Role role : List.of(Role.MANAGER, Role.FINANCE_MANAGER)) {
      Caller user = member(role, Set.of(mills));
      for (Set<GroupId> wanted : List.of(Set.of(mills, shops), Set.<GroupId>of())) {
        assertThatThrownBy(() -> keep(user, user, !wanted.isEmpty(), wanted, role))
            .isInstanceOf(NotYourself.class);
      }
      assertThat(usable(user)).containsExactly(mills);
    }
  }

  private void assertRefused(String field, Caller caller, EditGroup form) {
    assertThat(catchThrowable(() -> save(caller, form)))
        .isInstanceOfSatisfying(
            NotYourselfIntoGroup.class, told -> assertThat(told.field()).isEqualTo(field));
  }

  private Caller member(Role role, Set<GroupId> kept) throws Exception {
    Caller user = customers.member(account, role);
    keep(administrator, user, true, kept, role);
    return user;
  }

  private void keep(Caller by, Caller whom, boolean kept, Set<GroupId> to, Role role)
      throws Exception {
    MembershipId user = whom.asMember();
    asDo(
        by,
        () -> users.edit(new EditUser(user, users.view(user).version(), DETAILS, kept, to, role)));
  }

  private EditGroup admitting(GroupId group, MembershipId... users) throws Exception {
    return edit(group, FinanceMode.DEDUCT_FROM_GROUP, true, Set.of(users));
  }

  private EditGroup openToAll(GroupId group) throws Exception {
    return edit(group, FinanceMode.DEDUCT_FROM_GROUP, false, Set.of());
  }

  private EditGroup edit(
      GroupId group, FinanceMode mode, boolean restricted, Set<MembershipId> users)
      throws Exception {
    String name = view(group).row().name();
    String key = UUID.randomUUID().toString();
    return new EditGroup(group, name, "", mode, restricted, users, null, false, key);
  }

  private void save(Caller caller, EditGroup form) throws Exception {
    asDo(caller, () -> groups.edit(form));
  }

  private GroupView view(GroupId group) throws Exception {
    return as(administrator, () -> groups.view(group));
  }

  private Set<MembershipId> usersOf(GroupId group) throws Exception {
    return view(group).users().stream().map(GroupUser::id).collect(Collectors.toSet());
  }

  private Set<GroupId> usable(Caller caller) throws Exception {
    return new HashSet<>(as(caller, () -> choices.usable()).stream().map(GroupChoice::id).toList());
  }

  private void asDo(Caller caller, Runnable work) throws Exception {
    as(
        caller,
        () -> {
          work.run();
          return true;
        });
  }
}
