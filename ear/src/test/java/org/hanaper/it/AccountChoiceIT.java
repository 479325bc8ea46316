package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.identity.AccountChoice;
import org.hanaper.identity.AccountNotEnterable;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.NoUsableAccount;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInLapsed;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.identity.Visit;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** One person, several accounts: which can be entered, and what the choice alone is good for. */
@OnBothDatabases
class AccountChoiceIT extends InContainer {

  @Inject Customers customers;
  @Inject People people;
  @Inject SignIn signIn;
  @Inject SignInSteps steps;
  @Inject Sessions sessions;
  @Inject PasswordReset reset;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void showsAllAccountsAndLetsIntoThoseThatCanBeEntered() throws Exception {
    String email = people.person();
    MembershipId good = people.join(email, customers.active(), Role.BASIC_USER);
    MembershipId expired = people.join(email, expired(), Role.ADMINISTRATOR);
    AccountId off = customers.active();
    people.join(email, off, Role.MANAGER);
    sql.update("update account set state = 'DEACTIVATED' where id = ?", off.value());
    MembershipId inactive = people.join(email, customers.active(), Role.MANAGER);
    sql.update("update membership set state = 'INACTIVE' where id = ?", inactive.value());
    MembershipId somebodyElses =
        people.join(people.person(), customers.active(), Role.ADMINISTRATOR);
    String secret = passage(email);
    assertThat(steps.accounts(secret))
        .extracting(AccountChoice::state)
        .containsExactly(
            AccountChoice.State.ACTIVE,
            AccountChoice.State.EXPIRED,
            AccountChoice.State.DEACTIVATED,
            AccountChoice.State.INACTIVE);
    for (MembershipId shut : List.of(expired, inactive)) {
      assertThatThrownBy(() -> steps.choose(secret, shut, null))
          .isInstanceOf(AccountNotEnterable.class);
    }
    assertThatThrownBy(() -> steps.choose(secret, somebodyElses, null))
        .isInstanceOf(NotFound.class);
    Visit visit = signIn.redeem(steps.choose(secret, good, null).ticket()).orElseThrow();
    assertThat(visit.roles()).containsExactly("BASIC_USER");
  }

  @Test
  void aChoiceIsGoodOnceAndForTheChoiceOnly() throws Exception {
    String email = people.person();
    MembershipId one = people.join(email, customers.active(), Role.BASIC_USER);
    people.join(email, customers.active(), Role.MANAGER);
    String secret = passage(email);
    assertThat(signIn.redeem(secret)).isEmpty();
    assertThat(sessions.visit(secret, "192.0.2.1")).isEmpty();
    List<Object> results =
        crowd.all(8, Caller.visitor("192.0.2.7"), () -> steps.choose(secret, one, null));
    assertThat(results).filteredOn(SignInPassed.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(SignInLapsed.class::isInstance).hasSize(7);
  }

  @Test
  void aChoiceLapsesWithTimeAndWithANewPassword() throws Exception {
    String email = people.person();
    MembershipId one = people.join(email, customers.active(), Role.BASIC_USER);
    people.join(email, customers.active(), Role.MANAGER);
    String old = passage(email);
    sql.update(
        "update sign_in_passage set begun_at = ? where identity_id = ?",
        clock.instant().minus(Duration.ofMinutes(16)),
        people.identity(email).value());
    assertThatThrownBy(() -> steps.choose(old, one, null)).isInstanceOf(SignInLapsed.class);
    String next = passage(email);
    reset.request(Population.MEMBER, email);
    String fresh = "lantern over copper hill";
    reset.set(new NewPassword(mailed.token(email), fresh, fresh));
    assertThat(steps.owed(next)).isEmpty();
  }

  @Test
  void whoHasNothingToEnterIsToldSo() throws Exception {
    String email = people.person();
    people.join(email, expired(), Role.ADMINISTRATOR);
    people.join(email, expired(), Role.MANAGER);
    assertThatThrownBy(() -> people.enter(email, People.PASSWORD).orRefuse())
        .isInstanceOf(NoUsableAccount.class);
  }

  @Test
  void aSessionEndsWhenTheRoleIsAnother() throws Exception {
    String email = people.person();
    MembershipId one = people.join(email, customers.active(), Role.MANAGER);
    Visit visit = people.visit(email);
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isPresent();
    sql.update("update membership set role = 'BASIC_USER' where id = ?", one.value());
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
  }

  private String passage(String email) {
    var owing = people.enter(email, People.PASSWORD).unlessRefused().passage();
    assertThat(owing.step()).isEqualTo(SignInStep.ACCOUNT);
    return owing.secret();
  }

  private AccountId expired() throws Exception {
    AccountId account = customers.active();
    sql.update(
        "update account set expires_on = ? where id = ?",
        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).minusDays(1),
        account.value());
    return account;
  }
}
