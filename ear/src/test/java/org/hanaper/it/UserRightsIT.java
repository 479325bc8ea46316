package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.GroupChoices;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.Visit;
import org.hanaper.member.AdministratorsOnly;
import org.hanaper.member.EditUser;
import org.hanaper.member.NotYourself;
import org.hanaper.member.UserQuestion;
import org.hanaper.restriction.NoAdministratorLeft;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.junit.jupiter.api.Test;

/** Who may change which users, and what a change ends (domain B.2, H-09). */
@OnBothDatabases
class UserRightsIT extends UserCases {

  private static final String ADDRESS = "192.0.2.1";

  @Inject UserGroups userGroups;
  @Inject GroupChoices choices;
  @Inject Crowd crowd;

  @Test
  void switchingOffAndAnotherRoleEndTheSessions() throws Exception {
    String email = people.person();
    MembershipId user = people.join(email, account, Role.STANDARD_USER);
    Visit first = people.visit(email);
    assertThat(sessions.visit(first.principal(), ADDRESS)).isPresent();
    run(administrator, () -> states.deactivate(user));
    assertThat(sessions.visit(first.principal(), ADDRESS)).isEmpty();
    run(administrator, () -> states.reactivate(user));
    Visit second = people.visit(email);
    edit(user, Role.MANAGER);
    assertThat(sessions.visit(second.principal(), ADDRESS)).isEmpty();
    assertThatThrownBy(() -> run(administrator, () -> states.reactivate(user)))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void keepsAUserToChosenGroups() throws Exception {
    GroupId shops = customers.payingGroup(administrator, "Shops");
    customers.payingGroup(administrator, "Mills");
    Caller user = customers.member(account, Role.STANDARD_USER);
    assertThat(usable(user)).containsExactly("Default Group", "Mills", "Shops");
    keepTo(user.asMember(), Set.of(shops));
    assertThat(usable(user)).containsExactly("Shops");
    assertThat(as(administrator, () -> userGroups.of(user.asMember())))
        .extracting(GroupChoice::name)
        .containsExactly("Shops");
    customers.payingGroup(administrator, "Yards");
    assertThat(usable(user)).containsExactly("Shops");
    edit(user.asMember(), Role.STANDARD_USER);
    assertThat(usable(user)).containsExactly("Default Group", "Mills", "Shops", "Yards");
    GroupId foreign = customers.defaultGroup(customers.ready());
    assertThatThrownBy(() -> keepTo(user.asMember(), Set.of(foreign)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlyTheAdministratorCreatesSwitchesAndAssignsRoles() throws Exception {
    MembershipId user = customers.member(account, Role.BASIC_USER).asMember();
    for (Role role : new Role[] {Role.MANAGER, Role.FINANCE_MANAGER}) {
      Caller manager = customers.member(account, role);
      assertThatThrownBy(() -> as(manager, () -> users.create(form(fresh(), Role.BASIC_USER))))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> run(manager, () -> states.deactivate(user)))
          .isInstanceOf(NotAllowed.class);
      run(manager, () -> users.edit(edited(manager, user, Role.BASIC_USER, Set.of())));
      assertThatThrownBy(
              () -> run(manager, () -> users.edit(edited(manager, user, Role.MANAGER, Set.of()))))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  run(
                      manager,
                      () ->
                          users.edit(
                              edited(
                                  manager,
                                  administrator.asMember(),
                                  Role.ADMINISTRATOR,
                                  Set.of()))))
          .isInstanceOf(AdministratorsOnly.class);
      assertThatThrownBy(
              () ->
                  run(
                      manager,
                      () ->
                          users.edit(
                              edited(
                                  manager,
                                  manager.asMember(),
                                  role,
                                  Set.of(customers.defaultGroup(account))))))
          .isInstanceOf(NotYourself.class);
    }
    Caller standard = customers.member(account, Role.STANDARD_USER);
    assertThatThrownBy(() -> as(standard, () -> users.list(UserQuestion.all(), null)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobodyDemotesOrSwitchesOffHimself() throws Exception {
    customers.member(account, Role.ADMINISTRATOR);
    assertThatThrownBy(() -> run(administrator, () -> states.deactivate(administrator.asMember())))
        .isInstanceOf(NotYourself.class);
    assertThatThrownBy(() -> edit(administrator.asMember(), Role.MANAGER))
        .isInstanceOf(NotYourself.class);
  }

  /** Two administrators at once, each against the other: one of them stays (design 4.8). */
  @Test
  void twoAdministratorsCannotSwitchEachOtherOff() throws Exception {
    for (int round = 0; round < 5; round++) {
      AccountId house = customers.ready();
      Caller first = customers.member(house, Role.ADMINISTRATOR);
      Caller second = customers.member(house, Role.ADMINISTRATOR);
      Crowd.Doing off = () -> done(() -> states.deactivate(second.asMember()));
      Crowd.Doing down =
          () -> done(() -> users.edit(edited(second, first.asMember(), Role.BASIC_USER, Set.of())));
      assertThat(crowd.both(first, off, second, down))
          .filteredOn(NoAdministratorLeft.class::isInstance)
          .hasSize(1);
      assertThat(
              sql.number(
                  """
                  select count(*) from membership
                  where account_id = ? and role = 'ADMINISTRATOR' and state = 'ACTIVE'""",
                  house.value()))
          .isEqualTo(1);
    }
  }

  @Test
  void hidesTheUsersOfOthers() throws Exception {
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    MembershipId user = customers.member(account, Role.BASIC_USER).asMember();
    assertThatThrownBy(() -> as(stranger, () -> users.view(user))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> users.sessions(user))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(stranger, () -> states.deactivate(user)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                run(
                    stranger,
                    () ->
                        users.edit(
                            new EditUser(
                                user, 0, details("Eve"), false, Set.of(), Role.BASIC_USER))))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> userGroups.of(user))).isEmpty();
  }

  @Test
  void anEditOfAnOlderVersionIsTold() throws Exception {
    MembershipId user = customers.member(account, Role.BASIC_USER).asMember();
    EditUser stale = edited(administrator, user, Role.BASIC_USER, Set.of());
    run(administrator, () -> users.edit(stale));
    assertThatThrownBy(() -> run(administrator, () -> users.edit(stale)))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  private void keepTo(MembershipId user, Set<GroupId> chosen) throws Exception {
    run(administrator, () -> users.edit(edited(administrator, user, Role.STANDARD_USER, chosen)));
  }

  private java.util.List<String> usable(Caller user) throws Exception {
    return as(user, () -> choices.usable()).stream().map(GroupChoice::name).toList();
  }
}
