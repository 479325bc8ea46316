package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.identity.AccountAuthentication;
import org.hanaper.identity.AuthenticateAccount;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordAlreadySet;
import org.hanaper.identity.SignInRefused;
import org.hanaper.member.CreateUser;
import org.hanaper.member.EmailAlreadyInAccount;
import org.hanaper.member.EmployeeIdTaken;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.SomebodyWasFaster;
import org.junit.jupiter.api.Test;

/** An administrator creates the users of the account and finds them (domain A.4, B.2). */
@OnBothDatabases
class UserIT extends UserCases {

  @Inject AccountAuthentication authentication;

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
}
