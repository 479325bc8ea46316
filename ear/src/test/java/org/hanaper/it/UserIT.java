package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.Groups;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.AccountAuthentication;
import org.hanaper.identity.Activation;
import org.hanaper.identity.AuthenticateAccount;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordAlreadySet;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.Visit;
import org.hanaper.member.AdministratorsOnly;
import org.hanaper.member.CreateUser;
import org.hanaper.member.EditUser;
import org.hanaper.member.EmailAlreadyInAccount;
import org.hanaper.member.EmployeeIdTaken;
import org.hanaper.member.NotYourself;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.restriction.NoAdministratorLeft;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator looks after the users of the account (domain A.4, B.2). */
@OnBothDatabases
class UserIT extends InContainer {

  private static final String ADDRESS = "192.0.2.1";

  @Inject Customers customers;
  @Inject People people;
  @Inject MailedLinks mailed;
  @Inject Users users;
  @Inject UserStates states;
  @Inject UserGroups userGroups;
  @Inject Groups groups;
  @Inject Activation activation;
  @Inject AccountAuthentication authentication;
  @Inject Sessions sessions;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
  }

  @Test
  void aNewUserActivatesByTheMailedLinkAndComesIn() throws Exception {
    String email = fresh();
    MembershipId user = create(form(email, Role.BASIC_USER));
    assertThat(view(user).state()).isEqualTo(UserState.PENDING_ACTIVATION);
    activation.activate(new NewPassword(mailed.token(email), People.PASSWORD, People.PASSWORD));
    assertThat(view(user).state()).isEqualTo(UserState.ACTIVE);
    assertThat(people.visit(email).roles()).containsExactly("BASIC_USER");
    assertThat(view(user).lastSeen()).isNotNull();
    assertThat(as(administrator, () -> users.sessions(user))).hasSize(1);
  }

  @Test
  void aKnownPersonIsLinkedAndKeepsTheOnePassword() throws Exception {
    String email = people.person();
    MembershipId user = create(form(email, Role.MANAGER));
    String token = mailed.token(email);
    assertThat(view(user).name()).isEqualTo("Noor Haddad");
    assertThatThrownBy(
            () -> activation.activate(new NewPassword(token, "other words 12", "other words 12")))
        .isInstanceOf(PasswordAlreadySet.class);
    authentication.byPassword(new AuthenticateAccount(token, People.PASSWORD, "", null));
    assertThat(view(user).state()).isEqualTo(UserState.ACTIVE);
    assertThat(sql.number("select count(*) from login_identity where email = ?", email))
        .isEqualTo(1);
  }

  @Test
  void oneFormMakesOneUserAndOneAddressStandsOnce() throws Exception {
    CreateUser form = form(fresh(), Role.BASIC_USER);
    MembershipId user = create(form);
    assertThat(create(form)).isEqualTo(user);
    assertThatThrownBy(
            () -> create(form(form.email().toUpperCase(java.util.Locale.ROOT), Role.MANAGER)))
        .isInstanceOf(EmailAlreadyInAccount.class);
  }

  @Test
  void oneEmployeeIdStandsOnce() throws Exception {
    create(named(fresh(), "Noor", "E-7"));
    assertThatThrownBy(() -> create(named(fresh(), "Omar", " e-7 ")))
        .isInstanceOf(EmployeeIdTaken.class);
    create(named(fresh(), "Pia", ""));
    create(named(fresh(), "Quim", ""));
  }

  @Test
  void refusesAFormWithAllThatIsWrongInIt() {
    CreateUser form =
        new CreateUser(
            new UserDetails("<b>", "+91 123", "12", "e"),
            "nowhere",
            true,
            Set.of(),
            Role.ACCOUNT_MANAGER,
            "en",
            key());
    assertThatThrownBy(() -> create(form))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("name", "email", "mobile", "designation", "role", "groups"));
  }

  @Test
  void whoIsTakenBackCannotActivateAndMayBeCreatedAgain() throws Exception {
    String email = fresh();
    MembershipId user = create(form(email, Role.BASIC_USER));
    String first = mailed.token(email);
    run(administrator, () -> states.resend(user));
    assertThatThrownBy(
            () -> activation.activate(new NewPassword(first, People.PASSWORD, People.PASSWORD)))
        .isInstanceOf(LinkNotUsable.class);
    String second = mailed.token(email);
    run(administrator, () -> states.cancel(user));
    assertThatThrownBy(
            () -> activation.activate(new NewPassword(second, People.PASSWORD, People.PASSWORD)))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThatThrownBy(() -> people.enter(email, People.PASSWORD).orRefuse())
        .isInstanceOf(SignInRefused.class);
    assertThat(create(form(email, Role.MANAGER))).isEqualTo(user);
    activation.activate(new NewPassword(mailed.token(email), People.PASSWORD, People.PASSWORD));
    assertThat(view(user).role()).isEqualTo(Role.MANAGER);
  }

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

  @Test
  void pagesNarrowsAndSorts() throws Exception {
    for (int i = 0; i < 12; i++) {
      create(named(fresh(), "Person " + (char) ('A' + i), ""));
    }
    var newest = as(administrator, () -> users.list(UserQuestion.all(), null));
    assertThat(newest.rows()).hasSize(10).first().extracting(UserRow::name).isEqualTo("Person L");
    var older = as(administrator, () -> users.list(UserQuestion.all(), newest.older()));
    assertThat(older.rows()).hasSize(3);
    assertThat(older.older()).isNull();
    UserQuestion people = new UserQuestion("person", Role.BASIC_USER, null);
    var byName = as(administrator, () -> users.byName(people, null));
    assertThat(byName.rows()).first().extracting(UserRow::name).isEqualTo("Person A");
    var rest = as(administrator, () -> users.byName(people, byName.older()));
    assertThat(rest.rows()).extracting(UserRow::name).containsExactly("Person K", "Person L");
    assertThat(as(administrator, () -> users.portion(people, null))).hasSize(12);
    assertThat(
            as(
                    administrator,
                    () -> users.list(new UserQuestion("_", null, UserState.INACTIVE), null))
                .rows())
        .isEmpty();
  }

  private MembershipId create(CreateUser form) throws Exception {
    return as(administrator, () -> users.create(form));
  }

  private UserRow view(MembershipId user) throws Exception {
    return as(administrator, () -> users.view(user));
  }

  private void edit(MembershipId user, Role role) throws Exception {
    run(administrator, () -> users.edit(edited(administrator, user, role, Set.of())));
  }

  private void keepTo(MembershipId user, Set<GroupId> chosen) throws Exception {
    run(administrator, () -> users.edit(edited(administrator, user, Role.STANDARD_USER, chosen)));
  }

  private EditUser edited(Caller by, MembershipId user, Role role, Set<GroupId> chosen)
      throws Exception {
    UserRow now = as(by, () -> users.view(user));
    return new EditUser(user, now.version(), details("Asha Rao"), !chosen.isEmpty(), chosen, role);
  }

  private java.util.List<String> usable(Caller user) throws Exception {
    return as(user, () -> groups.usable()).stream().map(GroupChoice::name).toList();
  }

  private static CreateUser form(String email, Role role) {
    return new CreateUser(details("Noor Haddad"), email, false, Set.of(), role, "en", key());
  }

  private static CreateUser named(String email, String name, String employeeId) {
    return new CreateUser(
        new UserDetails(name, "", "", employeeId),
        email,
        false,
        Set.of(),
        Role.BASIC_USER,
        "en",
        key());
  }

  private static UserDetails details(String name) {
    return new UserDetails(name, "+33 612345678", "Buyer", "");
  }

  /** Work without an answer. */
  private interface Work {
    void run() throws Exception;
  }

  private void run(Caller caller, Work work) throws Exception {
    as(caller, () -> done(work));
  }

  private static String done(Work work) throws Exception {
    work.run();
    return "done";
  }

  private static String fresh() {
    return "u" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
