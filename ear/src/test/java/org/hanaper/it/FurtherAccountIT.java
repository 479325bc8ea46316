package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanaper.access.Role;
import org.hanaper.account.AccountState;
import org.hanaper.account.Accounts;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.identity.AccountAuthentication;
import org.hanaper.identity.Activation;
import org.hanaper.identity.AuthenticateAccount;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordAlreadySet;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.SignUp;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** A person who is known opens a further account: never by the link alone (domain A.9). */
@OnBothDatabases
class FurtherAccountIT extends InContainer {

  private static final String FIRST = "First House";
  private static final String SECOND = "Second House";
  private static final String OTHER = "lantern over copper hill";

  @Inject Factor factor;
  @Inject Clock clock;
  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject AccountAuthentication authentication;
  @Inject Accounts accounts;
  @Inject NewAccounts people;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;

  @Test
  void thePasswordOfBeforeOpensTheFurtherAccount() {
    String email = NewAccounts.fresh();
    people.activated(email, FIRST);
    AccountId second = people.signUp(email, SECOND);
    String token = mailed.token(email, SECOND);
    assertThat(activation.look(token).orElseThrow().hasPassword()).isTrue();
    authentication.byPassword(new AuthenticateAccount(token, NewAccounts.PASSWORD, "", null));
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.ACTIVE);
    assertThat(identities(email)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                authentication.byPassword(
                    new AuthenticateAccount(token, NewAccounts.PASSWORD, "", null)))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void theLinkNeverSetsAPasswordWhereThereIsOne() {
    String email = NewAccounts.fresh();
    people.activated(email, FIRST);
    AccountId second = people.signUp(email, SECOND);
    String token = mailed.token(email, SECOND);
    assertThatThrownBy(() -> activation.activate(new NewPassword(token, OTHER, OTHER)))
        .isInstanceOf(PasswordAlreadySet.class);
    people.enter(email, NewAccounts.PASSWORD).orRefuse();
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
  }

  @Test
  void wrongPasswordsAreCountedAndBlockAsAtTheSignIn() {
    String email = NewAccounts.fresh();
    people.activated(email, FIRST);
    AccountId second = people.signUp(email, SECOND);
    String token = mailed.token(email, SECOND);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(
              () -> authentication.byPassword(new AuthenticateAccount(token, OTHER, "", null)))
          .isInstanceOf(SignInRefused.class);
    }
    assertThatThrownBy(() -> people.enter(email, OTHER).orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    assertThatThrownBy(
            () ->
                authentication.byPassword(
                    new AuthenticateAccount(token, NewAccounts.PASSWORD, "", null)))
        .isInstanceOf(LoginIsBlocked.class);
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
  }

  @Test
  void theSessionOfTheSamePersonIsEnoughAndOfAnotherIsNot() throws Exception {
    String email = NewAccounts.fresh();
    AccountId first = people.activated(email, FIRST);
    AccountId second = people.signUp(email, SECOND);
    String token = mailed.token(email, SECOND);
    assertThatThrownBy(() -> authentication.bySession(token)).isInstanceOf(LinkNotUsable.class);
    assertThatThrownBy(() -> as(member(first, Role.ADMINISTRATOR), () -> session(token)))
        .isInstanceOf(LinkNotUsable.class);
    as(self(email, first), () -> session(token));
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void whoHasASecondFactorOpensItWithAFreshCodeOnly() {
    String email = NewAccounts.fresh();
    people.activated(email, FIRST);
    IdentityId person =
        new IdentityId(sql.number("select id from login_identity where email = ?", email));
    Authenticator phone = new Authenticator(factor.begin(person, "test", email).secret());
    String used = phone.code(clock.instant());
    factor.confirm(person, "test", used);
    AccountId second = people.signUp(email, SECOND);
    String token = mailed.token(email, SECOND);
    assertThat(authentication.wantsCode(token)).isTrue();
    assertThat(authentication.wantsCode("made-up")).isFalse();
    for (String code : List.of("", used)) {
      assertThatThrownBy(() -> authentication.byPassword(proof(token, code)))
          .isInstanceOf(CodeRefused.class);
    }
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
    authentication.byPassword(proof(token, phone.code(clock.instant().plusSeconds(30))));
    assertThat(accounts.get(second).state()).isEqualTo(AccountState.ACTIVE);
  }

  private static AuthenticateAccount proof(String token, String code) {
    return new AuthenticateAccount(token, NewAccounts.PASSWORD, code, null);
  }

  @Test
  void twoAccountsThatWaitBothGetTheirLinksAgainAndOpenOneAfterTheOther() {
    String email = NewAccounts.fresh();
    AccountId first = people.signUp(email, FIRST);
    AccountId second = people.signUp(email, SECOND);
    String old = mailed.token(email, FIRST);
    activation.sendAgain(email);
    assertThat(activation.look(old)).isEmpty();
    activation.activate(
        new NewPassword(mailed.token(email, FIRST), NewAccounts.PASSWORD, NewAccounts.PASSWORD));
    authentication.byPassword(
        new AuthenticateAccount(mailed.token(email, SECOND), NewAccounts.PASSWORD, "", null));
    assertThat(List.of(accounts.get(first).state(), accounts.get(second).state()))
        .containsOnly(AccountState.ACTIVE);
  }

  @Test
  void twoFirstPasswordsAtTheSameTimeLeaveOne() throws Exception {
    String email = NewAccounts.fresh();
    people.signUp(email, FIRST);
    people.signUp(email, SECOND);
    List<String> tokens = List.of(mailed.token(email, FIRST), mailed.token(email, SECOND));
    AtomicInteger next = new AtomicInteger();
    List<Object> results =
        crowd.all(
            2,
            Caller.visitor("192.0.2.7"),
            () -> {
              String token = tokens.get(next.getAndIncrement());
              activation.activate(
                  new NewPassword(token, NewAccounts.PASSWORD, NewAccounts.PASSWORD));
              return true;
            });
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(
            sql.number(
                """
                select count(*) from account a join membership m on m.account_id = a.id
                join login_identity i on i.id = m.identity_id
                where i.email = ? and a.state = 'ACTIVE'""",
                email))
        .isEqualTo(1);
  }

  @Test
  void aFormSentTwiceOpensOneAccountAndMailsOnce() {
    String email = NewAccounts.fresh();
    people.activated(email, FIRST);
    EnterpriseSignUp form = NewAccounts.form(email, "House " + UUID.randomUUID());
    signUp.asEnterprise(form);
    signUp.asEnterprise(form);
    assertThat(mailed.told("link", email)).isEqualTo(2);
  }

  private boolean session(String token) {
    authentication.bySession(token);
    return true;
  }

  private long identities(String email) {
    return sql.number("select count(*) from login_identity where email = ?", email);
  }

  private Caller self(String email, AccountId account) {
    return new Caller(
        Caller.Kind.MEMBER,
        new IdentityId(sql.number("select id from login_identity where email = ?", email)),
        new MembershipId(
            sql.number("select id from membership where account_id = ?", account.value())),
        account,
        "Ada Lovelace",
        Role.ADMINISTRATOR.name(),
        "192.0.2.7");
  }
}
