package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.factor.FactorPolicy;
import org.hanaper.identity.ChangePassword;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.OwnSessions;
import org.hanaper.identity.PasswordChange;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.SessionId;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.WrongPassword;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The own password, changed while signed in, and the own sessions (domain A.8, issue points 4, 10).
 */
@OnBothDatabases
class PasswordChangeIT extends InContainer {

  private static final String OTHER = "lantern over copper hill";
  private static final String EIGHT = "kq7vtz-m";

  @Inject Customers customers;
  @Inject People people;
  @Inject PasswordChange own;
  @Inject PasswordReset reset;
  @Inject OwnSessions sessions;
  @Inject FactorPolicy policy;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private String email;
  private Caller person;

  @BeforeEach
  void somebody() throws Exception {
    account = customers.active();
    email = people.person();
    person = people.member(email, account, Role.BASIC_USER);
  }

  @Test
  void theNewOneCountsTheOldOneNoLongerAndTheOwnerIsTold() throws Exception {
    change(People.PASSWORD, OTHER);
    people.enter(email, OTHER).orRefuse();
    assertThatThrownBy(() -> people.enter(email, People.PASSWORD).orRefuse())
        .isInstanceOf(SignInRefused.class);
    assertThat(mailed.told("password", email)).isEqualTo(1);
    assertThat(
            sql.number(
                "select count(*) from audit_event where activity = 'PASSWORD_CHANGED'"
                    + " and target_id = ?",
                person.identity().toString()))
        .isEqualTo(1);
  }

  @Test
  void whoDoesNotKnowThePresentOneIsCountedAndBlocked() {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> change("wrong", OTHER)).isInstanceOf(WrongPassword.class);
    }
    assertThatThrownBy(() -> change("wrong", OTHER)).isInstanceOf(LoginIsBlocked.class);
    assertThatThrownBy(() -> change(People.PASSWORD, OTHER)).isInstanceOf(LoginIsBlocked.class);
    assertThat(mailed.told("blocked", email)).isEqualTo(1);
  }

  @Test
  void aFormThatBreaksTheRuleIsNoTryAndThePresentOneIsNoNewOne() {
    for (int i = 0; i < 6; i++) {
      assertProblem(() -> change("wrong", EIGHT), "PasswordTooShort");
    }
    assertProblem(() -> change(People.PASSWORD, People.PASSWORD), "PasswordAsBefore");
    assertProblem(() -> change(People.PASSWORD, "the Anvil Works rule"), "PasswordIsYourOwnWord");
  }

  @Test
  void whereAnAccountEnforcesASecondFactorEightCharactersSuffice() throws Exception {
    policy.set(account, true);
    assertThat(as(person, () -> own.terms()).shortest()).isEqualTo(8);
    assertProblem(() -> change(People.PASSWORD, EIGHT.substring(1)), "PasswordTooShort");
    assertProblem(() -> change(People.PASSWORD, "password"), "PasswordTooCommon");
    change(People.PASSWORD, EIGHT);
    policy.set(account, false);
    assertThat(as(person, () -> own.terms()).shortest()).isEqualTo(12);
  }

  @Test
  void ofTwoChangesAtTheSameTimeOneIsDone() throws Exception {
    List<Object> results =
        crowd.both(
            person,
            () -> changed("first of two teapots"),
            person,
            () -> changed("second of two teapots"));
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !Boolean.TRUE.equals(result))
        .first()
        .isInstanceOfAny(SomebodyWasFaster.class, WrongPassword.class);
  }

  @Test
  void aLinkOfBeforeSetsNoPasswordAnyMore() throws Exception {
    reset.request(Population.MEMBER, email);
    String token = mailed.token(email);
    change(People.PASSWORD, OTHER);
    assertThatThrownBy(() -> reset.set(new NewPassword(token, EIGHT + "1234", EIGHT + "1234")))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void aForgottenOneIsNotReplacedByTheNameOfTheOrganisation() {
    reset.request(Population.MEMBER, email);
    String words = "the Anvil Works rule";
    assertProblem(
        () -> reset.set(new NewPassword(mailed.token(email), words, words)),
        "PasswordIsYourOwnWord");
  }

  @Test
  void nobodySeesOrEndsTheSessionsOfOthers() throws Exception {
    people.visit(email);
    SessionId session = as(person, () -> sessions.list()).get(0).id();
    Caller stranger = member(account, Role.ADMINISTRATOR);
    assertThat(as(stranger, () -> sessions.list())).isEmpty();
    assertThatThrownBy(() -> as(stranger, () -> ended(session))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sessions.list()).isInstanceOf(NotFound.class);
    assertThat(as(person, () -> ended(session))).isTrue();
    assertThat(as(person, () -> ended(session))).isTrue();
    assertThat(as(person, () -> sessions.list())).isEmpty();
  }

  private boolean ended(SessionId session) {
    sessions.end(session);
    return true;
  }

  private void change(String current, String wanted) throws Exception {
    as(
        person,
        () -> {
          own.change(new ChangePassword(current, wanted, wanted, null));
          return true;
        });
  }

  private Object changed(String wanted) {
    own.change(new ChangePassword(People.PASSWORD, wanted, wanted, null));
    return true;
  }

  private static void assertProblem(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(InvalidInput.Problem::key)
                    .containsExactly(key));
  }
}
