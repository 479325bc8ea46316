package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.identity.FactorReset;
import org.hanaper.identity.NotYourOwnFactor;
import org.hanaper.identity.OfficeDemandsFactor;
import org.hanaper.identity.OperatorRow;
import org.hanaper.identity.Operators;
import org.hanaper.identity.Population;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.ResetFactorByOffice;
import org.hanaper.identity.SecondFactor;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.identity.TrySignIn;
import org.hanaper.identity.Visit;
import org.hanaper.shared.Caller;
import org.hanaper.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor of the back office: by choice, or demanded by the configuration. */
@OnBothDatabases
class OperatorFactorIT extends InContainer {

  private static final String DEMANDED = "hanaper.office.second-factor";
  private static final String ADDRESS = "192.0.2.2";

  @Inject Customers customers;
  @Inject People people;
  @Inject SignIn signIn;
  @Inject SignInSteps steps;
  @Inject Sessions sessions;
  @Inject SecondFactor own;
  @Inject Factor factor;
  @Inject FactorReset reset;
  @Inject Operators operators;
  @Inject Settings settings;
  @Inject Clock clock;

  private String email;
  private Caller olga;

  @BeforeEach
  void somebodyOfTheBackOffice() {
    email = people.operator(Role.ACCOUNT_MANAGER);
    olga = people.asOperator(email, Role.ACCOUNT_MANAGER);
  }

  @AfterEach
  void demandsNothing() {
    System.clearProperty(DEMANDED);
    await().atMost(Duration.ofSeconds(30)).until(() -> settings.find(DEMANDED).isEmpty());
  }

  @Test
  void whoHasSetOneUpIsAskedForItsCodeAndTakesItAwayAgain() throws Exception {
    Visit before = come(enter().orRefuse().ticket());
    List<String> recovery = as(olga, () -> setUp());
    assertThat(sessions.visit(before.principal(), ADDRESS)).isEmpty();
    String way = passage(SignInStep.CODE);
    assertThatThrownBy(() -> steps.code(way, "000000", null).orRefuse())
        .isInstanceOf(CodeRefused.class);
    Visit visit = come(steps.code(way, recovery.get(0), null).orRefuse().ticket());
    assertThat(sessions.visit(visit.principal(), ADDRESS).orElseThrow().roles())
        .containsExactly(Role.ACCOUNT_MANAGER.name());
    as(olga, () -> done(() -> own.remove(proof(recovery.get(1), ""))));
    assertThat(enter().passed()).isNotNull();
  }

  @Test
  void whereItIsDemandedWhoeverHasNoneIsLedToItsSetUp() throws Exception {
    Visit before = come(enter().orRefuse().ticket());
    String member = people.person();
    people.join(member, customers.active(), Role.BASIC_USER);
    Visit customer = people.visit(member);
    demand();
    assertThat(sessions.visit(before.principal(), ADDRESS)).isEmpty();
    assertThat(sessions.owing(before.principal()).orElseThrow().step())
        .isEqualTo(SignInStep.SET_UP);
    assertThat(sessions.owing(before.principal())).isEmpty();
    String way = passage(SignInStep.SET_UP);
    assertThatThrownBy(() -> steps.proceed(way, null).orRefuse())
        .hasMessageContaining("SignInLapsed");
    Authenticator phone = new Authenticator(steps.setUp(way).secret());
    List<String> recovery = steps.confirm(way, proof("", phone.code(clock.instant())));
    Visit visit = come(steps.proceed(way, null).orRefuse().ticket());
    assertThat(sessions.visit(visit.principal(), ADDRESS)).isPresent();
    assertThatThrownBy(() -> as(olga, () -> done(() -> own.remove(proof(recovery.get(0), "")))))
        .isInstanceOf(OfficeDemandsFactor.class);
    assertThat(factor.of(people.identity(email)).isSetUp()).isTrue();
    assertThat(sessions.visit(customer.principal(), "192.0.2.1")).isPresent();
    assertThat(people.enter(member, People.PASSWORD).passed()).isNotNull();
  }

  @Test
  void onlyAnotherAccountManagerTakesOneAway() throws Exception {
    as(olga, () -> setUp());
    Caller finance = people.asOperator(people.operator(Role.FINANCE), Role.FINANCE);
    assertThatThrownBy(() -> as(finance, () -> done(this::resetFactor)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(olga, () -> done(this::resetFactor)))
        .isInstanceOf(NotYourOwnFactor.class);
    assertThat(as(olga, () -> operators.list()))
        .filteredOn(row -> row.email().equals(email))
        .extracting(OperatorRow::secured)
        .containsExactly(true);
    Caller other = people.asOperator(people.operator(Role.ACCOUNT_MANAGER), Role.ACCOUNT_MANAGER);
    as(other, () -> done(this::resetFactor));
    assertThat(factor.of(people.identity(email)).isSetUp()).isFalse();
    assertThat(enter().passed()).isNotNull();
  }

  /** Who is a member by the same address is the same person, and resets neither of the two. */
  @Test
  void nobodyResetsHisOwnFactorByTheOtherDoor() throws Exception {
    people.person(email);
    assertThatThrownBy(
            () -> as(olga, () -> done(() -> reset.byEmail(byOffice(Population.MEMBER, email)))))
        .isInstanceOf(NotYourOwnFactor.class);
  }

  private void demand() {
    System.setProperty(DEMANDED, "true");
    await().atMost(Duration.ofSeconds(30)).until(() -> settings.flag(DEMANDED, false));
  }

  private List<String> setUp() {
    Authenticator phone = new Authenticator(own.begin().secret());
    return own.confirm(proof("", phone.code(clock.instant())));
  }

  private void resetFactor() {
    reset.byEmail(byOffice(Population.OPERATOR, email));
  }

  private static ResetFactorByOffice byOffice(Population population, String email) {
    return new ResetFactorByOffice(population, email, "phone lost", People.PASSWORD, null);
  }

  private SignInAnswer enter() {
    return signIn
        .enter(new TrySignIn(Population.OPERATOR, email, People.PASSWORD, null, "a browser"))
        .unlessRefused();
  }

  private String passage(SignInStep step) {
    var owing = enter().passage();
    assertThat(owing.step()).isEqualTo(step);
    return owing.secret();
  }

  private Visit come(String ticket) {
    return signIn.redeem(ticket).orElseThrow();
  }

  private static ProveFactor proof(String current, String code) {
    return new ProveFactor(People.PASSWORD, current, code, null);
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }
}
