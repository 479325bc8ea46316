package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Reason;
import org.hanaper.access.Role;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.factor.FactorPolicy;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.FactorDemanded;
import org.hanaper.identity.FactorEnforcement;
import org.hanaper.identity.FactorReset;
import org.hanaper.identity.FactorServesOtherAccounts;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.NoFactorYet;
import org.hanaper.identity.NotYourOwnFactor;
import org.hanaper.identity.Population;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.ResetFactor;
import org.hanaper.identity.ResetFactorByOffice;
import org.hanaper.identity.SecondFactor;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInLapsed;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.identity.UserSignIns;
import org.hanaper.identity.Visit;
import org.hanaper.identity.WrongPassword;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The second factor: demanded, set up, asked for once per code, taken away. */
@OnBothDatabases
class SecondFactorIT extends InContainer {

  @Inject Customers customers;
  @Inject People people;
  @Inject SignIn signIn;
  @Inject SignInSteps steps;
  @Inject Sessions sessions;
  @Inject SecondFactor own;
  @Inject Factor factor;
  @Inject FactorPolicy policy;
  @Inject FactorEnforcement enforcement;
  @Inject FactorReset reset;
  @Inject AccessExplanation explanation;
  @Inject UserSignIns signIns;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void ofTwentyWhoUseOneCodeAtTheSameTimeOneIsLetIn() throws Exception {
    IdentityId identity = people.identity(people.person());
    Authenticator phone = setUp(identity);
    String next = phone.code(clock.instant().plusSeconds(30));
    List<Object> results =
        crowd.all(20, Caller.visitor("192.0.2.7"), () -> factor.accepts(identity, next));
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(results).filteredOn(Boolean.FALSE::equals).hasSize(19);
    assertThat(factor.accepts(identity, phone.code(clock.instant()))).isFalse();
  }

  @Test
  void anAccountThatDemandsItLeadsToTheSetUpAndThenAsksForACode() throws Exception {
    AccountId account = customers.active();
    policy.set(account, true);
    String email = people.person();
    people.join(email, account, Role.BASIC_USER);
    String secret = passage(email, SignInStep.SET_UP);
    assertThatThrownBy(() -> steps.proceed(secret, null).orRefuse())
        .hasMessageContaining("SignInLapsed");
    Authenticator phone = new Authenticator(steps.setUp(secret).secret());
    String code = phone.code(clock.instant());
    assertThatThrownBy(() -> steps.confirm(secret, new ProveFactor("wrong", "", code, null)))
        .isInstanceOf(WrongPassword.class);
    assertThatThrownBy(() -> steps.confirm(secret, proof("", "000000")))
        .isInstanceOf(CodeRefused.class);
    List<String> recovery = steps.confirm(secret, proof("", code));
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    Visit visit = signIn.redeem(steps.proceed(secret, null).orRefuse().ticket()).orElseThrow();
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isPresent();
    String again = passage(email, SignInStep.CODE);
    assertThatThrownBy(() -> steps.code(again, code, null).orRefuse())
        .isInstanceOf(CodeRefused.class);
    SignInAnswer in = steps.code(again, recovery.get(3), null);
    assertThat(signIn.redeem(in.orRefuse().ticket())).isPresent();
    String last = passage(email, SignInStep.CODE);
    assertThatThrownBy(() -> steps.code(last, recovery.get(3), null).orRefuse())
        .isInstanceOf(CodeRefused.class);
  }

  @Test
  void aLiveSessionIsLedToTheSetUpWithItsNextRequest() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    people.join(email, account, Role.BASIC_USER);
    Visit visit = people.visit(email);
    assertThat(sessions.owing(visit.principal())).isEmpty();
    policy.set(account, true);
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    assertThat(sessions.owing(visit.principal()).orElseThrow().step()).isEqualTo(SignInStep.SET_UP);
    assertThat(sessions.owing(visit.principal())).isEmpty();
    policy.set(account, false);
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
  }

  @Test
  void wrongCodesBlockApartFromWrongPasswordsAndTellTheOwner() throws Exception {
    String email = people.person();
    people.join(email, customers.active(), Role.BASIC_USER);
    Authenticator phone = setUp(people.identity(email));
    String secret = passage(email, SignInStep.CODE);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> steps.code(secret, "abcdef", null).orRefuse())
          .isInstanceOf(CodeRefused.class);
    }
    assertThatThrownBy(() -> steps.code(secret, "abcdef", null).orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    assertThatThrownBy(
            () -> steps.code(secret, phone.code(clock.instant().plusSeconds(30)), null).orRefuse())
        .isInstanceOfAny(LoginIsBlocked.class, org.hanaper.identity.SignInLapsed.class);
    assertThat(mailed.told("blocked", email)).isEqualTo(1);
  }

  @Test
  void onlyWhoHasOneMayDemandItAndWhileDemandedNobodyRemovesIt() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    MembershipId membership = people.join(email, account, Role.ADMINISTRATOR);
    people.join(people.person(), account, Role.BASIC_USER);
    Caller ada = caller(email, membership, account, Role.ADMINISTRATOR);
    as(
        ada,
        () -> {
          assertThat(enforcement.mine().without()).isEqualTo(2);
          assertThatThrownBy(() -> enforcement.enforce(true)).isInstanceOf(NoFactorYet.class);
          Authenticator phone = new Authenticator(own.begin().secret());
          List<String> recovery = own.confirm(proof("", phone.code(clock.instant())));
          enforcement.enforce(true);
          assertThatThrownBy(() -> enforcement.enforce(true)).isInstanceOf(SomebodyWasFaster.class);
          assertThat(enforcement.mine().without()).isEqualTo(1);
          assertThatThrownBy(() -> own.remove(proof(recovery.get(0), "")))
              .isInstanceOf(FactorDemanded.class);
          enforcement.enforce(false);
          own.remove(proof(recovery.get(0), ""));
          assertThatThrownBy(() -> own.remove(proof(recovery.get(1), "")))
              .isInstanceOf(NoFactorYet.class);
          return true;
        });
    assertThatThrownBy(() -> as(member(account, Role.MANAGER), () -> enforcement.mine()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theAdministratorResetsItForHisOwnUsersAndTheAccountManagerForAnybody() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    MembershipId membership = people.join(email, account, Role.BASIC_USER);
    String administrator = people.person();
    MembershipId hers = people.join(administrator, account, Role.ADMINISTRATOR);
    Caller ada = caller(administrator, hers, account, Role.ADMINISTRATOR);
    Caller stranger = member(customers.active(), Role.ADMINISTRATOR);
    setUp(people.identity(email));
    assertThatThrownBy(() -> asDo(stranger, () -> reset(membership, People.PASSWORD)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asDo(member(account, Role.MANAGER), () -> reset(membership, People.PASSWORD)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> asDo(ada, () -> reset(membership, "not hers")))
        .isInstanceOf(WrongPassword.class);
    assertThatThrownBy(() -> asDo(ada, () -> reset(hers, People.PASSWORD)))
        .isInstanceOf(NotYourOwnFactor.class);
    asDo(ada, () -> reset(membership, People.PASSWORD));
    assertThat(factor.of(people.identity(email)).isSetUp()).isFalse();
    assertThat(mailed.told("factor RESET", email)).isEqualTo(1);
    people.join(email, customers.active(), Role.BASIC_USER);
    setUp(people.identity(email));
    assertThatThrownBy(() -> asDo(ada, () -> reset(membership, People.PASSWORD)))
        .isInstanceOf(FactorServesOtherAccounts.class);
    String operator = people.operator(Role.ACCOUNT_MANAGER);
    Caller olga = people.asOperator(operator, Role.ACCOUNT_MANAGER);
    assertThatThrownBy(() -> asDo(olga, () -> resetByOffice(email, "not hers")))
        .isInstanceOf(WrongPassword.class);
    assertThat(factor.of(people.identity(email)).isSetUp()).isTrue();
    asDo(olga, () -> resetByOffice(email, People.PASSWORD));
    assertThat(factor.of(people.identity(email)).isSetUp()).isFalse();
    assertThatThrownBy(() -> asDo(olga, () -> resetByOffice("nobody@example.org", People.PASSWORD)))
        .isInstanceOf(NotFound.class);
    setUp(people.identity(operator));
    assertThatThrownBy(
            () ->
                asDo(
                    olga,
                    () ->
                        reset.byEmail(
                            new ResetFactorByOffice(
                                Population.OPERATOR, operator, "lost", People.PASSWORD, null))))
        .isInstanceOf(NotYourOwnFactor.class);
  }

  /** What is closed today may open tomorrow, and then without the factor. */
  @Test
  void noAdministratorResetsItWhileItServesAnAccountThatMayComeBack() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    MembershipId membership = people.join(email, account, Role.BASIC_USER);
    String administrator = people.person();
    MembershipId hers = people.join(administrator, account, Role.ADMINISTRATOR);
    AccountId other = customers.active();
    people.join(email, other, Role.BASIC_USER);
    setUp(people.identity(email));
    for (String state : List.of("EXPIRED", "DEACTIVATED")) {
      sql.update("update account set state = ? where id = ?", state, other.value());
      assertThatThrownBy(
              () ->
                  asDo(
                      caller(administrator, hers, account, Role.ADMINISTRATOR),
                      () -> reset(membership, People.PASSWORD)))
          .as(state)
          .isInstanceOf(FactorServesOtherAccounts.class);
    }
  }

  @Test
  void aChangedFactorEndsTheSessionsAndTheSecretIsNotReadable() throws Exception {
    String email = people.person();
    MembershipId membership = people.join(email, customers.active(), Role.BASIC_USER);
    Visit visit = people.visit(email);
    AccountId account =
        new AccountId(
            sql.number("select account_id from membership where id = ?", membership.value()));
    String shown =
        as(
            caller(email, membership, account, Role.BASIC_USER),
            () -> {
              String secret = own.begin().secret();
              own.confirm(proof("", new Authenticator(secret).code(clock.instant())));
              return secret;
            });
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    assertThat(
            sql.first(
                    "select secret from second_factor where identity_id = ?",
                    row -> row.text("secret"),
                    people.identity(email).value())
                .orElseThrow())
        .startsWith("v1.")
        .doesNotContain(shown);
  }

  /** Who knows the password and stands at the set-up too neither sees nor replaces the secret. */
  @Test
  void ofTwoAtTheSetUpEachSeesASecretOfHisOwnAndOneSetsItUp() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    people.join(email, account, Role.BASIC_USER);
    policy.set(account, true);
    String owners = passage(email, SignInStep.SET_UP);
    String others = passage(email, SignInStep.SET_UP);
    Authenticator phone = new Authenticator(steps.setUp(owners).secret());
    Authenticator strange = new Authenticator(steps.setUp(others).secret());
    assertThat(steps.setUp(owners).secret()).isNotEqualTo(steps.setUp(others).secret());
    assertThatThrownBy(() -> steps.confirm(owners, proof("", strange.code(clock.instant()))))
        .isInstanceOf(CodeRefused.class);
    steps.confirm(owners, proof("", phone.code(clock.instant())));
    assertThatThrownBy(() -> steps.setUp(others)).isInstanceOf(SignInLapsed.class);
    assertThatThrownBy(() -> steps.confirm(others, proof("", strange.code(clock.instant()))))
        .isInstanceOf(SignInLapsed.class);
    Instant next = clock.instant().plus(Duration.ofSeconds(30));
    assertThat(factor.accepts(people.identity(email), strange.code(next))).isFalse();
    assertThat(factor.accepts(people.identity(email), phone.code(next))).isTrue();
  }

  /** A way in that was opened by the password alone leads nowhere once a code is due. */
  @Test
  void aChangedFactorEndsTheWaysInThatHaveNotArrived() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    MembershipId place = people.join(email, account, Role.BASIC_USER);
    people.join(email, customers.active(), Role.BASIC_USER);
    String half = passage(email, SignInStep.ACCOUNT);
    assertThat(steps.accounts(half)).hasSize(2);
    asDo(
        caller(email, place, account, Role.BASIC_USER),
        () ->
            own.confirm(proof("", new Authenticator(own.begin().secret()).code(clock.instant()))));
    assertThatThrownBy(() -> steps.choose(half, place, null)).isInstanceOf(SignInLapsed.class);
  }

  @Test
  void accessExplainedTellsHowItStandsWithTheFactor() throws Exception {
    AccountId account = customers.active();
    String email = people.person();
    MembershipId place = people.join(email, account, Role.BASIC_USER);
    assertThat(explained(account, place)).contains(Reason.FACTOR_NOT_DUE);
    policy.set(account, true);
    assertThat(explained(account, place)).contains(Reason.FACTOR_OWED);
    setUp(people.identity(email));
    assertThat(explained(account, place)).contains(Reason.FACTOR_ASKED);
  }

  private List<Reason> explained(AccountId account, MembershipId user) throws Exception {
    return as(
            member(account, Role.ADMINISTRATOR),
            () -> explanation.explain(new ExplainAccess(user, "192.0.2.1", null, null, null)))
        .chain();
  }

  private Authenticator setUp(IdentityId identity) {
    Authenticator phone =
        new Authenticator(factor.begin(identity, "test", "a@example.org").secret());
    factor.confirm(identity, "test", phone.code(clock.instant().minus(Duration.ofSeconds(30))));
    factor.accepts(identity, phone.code(clock.instant()));
    return phone;
  }

  private String passage(String email, SignInStep step) {
    var owing = people.enter(email, People.PASSWORD).unlessRefused().passage();
    assertThat(owing.step()).isEqualTo(step);
    return owing.secret();
  }

  private void reset(MembershipId user, String password) {
    signIns.resetFactor(new ResetFactor(user, "phone lost", password, null));
  }

  private void resetByOffice(String email, String password) {
    reset.byEmail(new ResetFactorByOffice(Population.MEMBER, email, "called back", password, null));
  }

  private void asDo(Caller caller, Runnable work) throws Exception {
    as(
        caller,
        () -> {
          work.run();
          return true;
        });
  }

  private Caller caller(String email, MembershipId membership, AccountId account, Role role) {
    return new Caller(
        Caller.Kind.MEMBER,
        people.identity(email),
        membership,
        account,
        "Asha Rao",
        role.name(),
        "192.0.2.1");
  }

  private static ProveFactor proof(String current, String code) {
    return new ProveFactor(People.PASSWORD, current, code, null);
  }
}
