package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountState;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.FirstOperator;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewOperator;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.identity.Visit;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Signing up and in at the boundaries, raced and misused. */
@OnBothDatabases
class SignInIT extends InContainer {

  private static final String PASSWORD = "gravel window teapot 9";

  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject PasswordReset reset;
  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject Blocks blocks;
  @Inject Accounts accounts;
  @Inject FirstOperator operators;
  @Inject Settings settings;
  @Inject MailedLinks mailed;
  @Inject Sql sql;

  @Test
  void signsUpActivatesAndSignsInOnce() throws Exception {
    String email = activated();
    SignInPassed passed = enter(email, PASSWORD, null).orRefuse();
    Visit visit = signIn.redeem(passed.ticket()).orElseThrow();
    assertThat(visit.roles()).containsExactly("ADMINISTRATOR");
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isPresent();
    assertThat(signIn.redeem(passed.ticket())).isEmpty();
    assertThat(groupsOf(email)).isEqualTo(1);
  }

  @Test
  void ofManyWhoUseALinkAtTheSameTimeOneSucceeds() throws Exception {
    String email = signedUp();
    String token = mailed.token(email);
    List<Throwable> refusals =
        atOnce(
            8,
            () -> {
              activation.activate(new NewPassword(token, PASSWORD, PASSWORD));
              return true;
            });
    assertThat(refusals).hasSize(7);
    assertThat(groupsOf(email)).isEqualTo(1);
    assertThatThrownBy(() -> activation.activate(new NewPassword(token, PASSWORD, PASSWORD)))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void countsEveryOneOfManyTriesAtTheSameTimeAndTellsTheOwnerOnce() throws Exception {
    String email = activated();
    List<Throwable> refusals =
        atOnce(12, () -> enter(email, "wrong " + UUID.randomUUID(), null).orRefuse());
    assertThat(refusals).hasSize(12).anyMatch(LoginIsBlocked.class::isInstance);
    assertThatThrownBy(() -> enter(email, PASSWORD, null).orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    assertThat(mailed.told("blocked", email)).isEqualTo(1);
  }

  @Test
  void strangersDoNotBlockTheDeviceThatWasUsedBefore() throws Exception {
    String email = activated();
    String device = enter(email, PASSWORD, null).orRefuse().device();
    block(email);
    assertThat(enter(email, PASSWORD, device).orRefuse().device()).isNull();
  }

  @Test
  void aSuccessBeginsTheCountAnew() throws Exception {
    String email = activated();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertThatThrownBy(() -> enter(email, "wrong", null).orRefuse())
            .isInstanceOf(SignInRefused.class);
      }
      enter(email, PASSWORD, null).orRefuse();
    }
  }

  @Test
  void aBlockStaysWithANewPasswordAndIsLiftedWithAReasonOnly() throws Exception {
    String email = activated();
    block(email);
    reset.request(Population.MEMBER, email);
    String fresh = "lantern over copper hill";
    reset.set(new NewPassword(mailed.token(email), fresh, fresh));
    assertThatThrownBy(() -> enter(email, fresh, null).orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    IdentityId identity = identity(email);
    assertThatThrownBy(() -> blocks.unblock(identity, "asked")).isInstanceOf(NotAllowed.class);
    as(
        operator(Role.ACCOUNT_MANAGER),
        () -> {
          assertThat(blocks.list()).anyMatch(row -> row.email().equals(email));
          blocks.unblock(identity, "called back");
          return true;
        });
    enter(email, fresh, null).orRefuse();
  }

  @Test
  void aNewPasswordEndsTheSessions() throws Exception {
    String email = activated();
    Visit visit = signIn.redeem(enter(email, PASSWORD, null).orRefuse().ticket()).orElseThrow();
    reset.request(Population.MEMBER, email);
    String fresh = "lantern over copper hill";
    reset.set(new NewPassword(mailed.token(email), fresh, fresh));
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
  }

  @Test
  void aSessionEndsWithTheStateOfMembershipOrAccount() throws Exception {
    String email = activated();
    Visit visit = signIn.redeem(enter(email, PASSWORD, null).orRefuse().ticket()).orElseThrow();
    AccountId account = account(email);
    sql.update("update account set state = 'DEACTIVATED' where id = ?", account.value());
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    sql.update("update account set state = 'ACTIVE' where id = ?", account.value());
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isPresent();
    sql.update("update membership set state = 'INACTIVE' where account_id = ?", account.value());
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
  }

  @Test
  void manyWhoSignUpWithOneAddressMakeOneIdentity() throws Exception {
    String email = fresh();
    assertThat(
            atOnce(
                6,
                () -> {
                  signUp.asEnterprise(form(email));
                  return true;
                }))
        .isEmpty();
    assertThat(sql.number("select count(*) from login_identity where email = ?", email))
        .isEqualTo(1);
  }

  @Test
  void anAccountWaitsUntilItIsActivated() throws Exception {
    String email = signedUp();
    assertThat(accounts.get(account(email)).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
    assertThatThrownBy(() -> enter(email, PASSWORD, null).orRefuse())
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void theFirstOperatorComesInByThePrintedLinkAndOnlyOnce() throws Exception {
    // the other tests share this server, and some need operators
    sql.update("update login_identity set population = 'PARKED' where population = 'OPERATOR'");
    Path file = Path.of(settings.required("hanaper.data")).resolve("first-operator-link");
    assertThat(file).exists();
    String token = Files.readString(file).strip().replaceFirst(".*token=", "");
    assertThat(operators.admits("made-up")).isFalse();
    assertThat(operators.admits(token)).isTrue();
    NewOperator form = new NewOperator("Olga", "olga@office.example", PASSWORD, PASSWORD);
    operators.become(token, form);
    assertThat(operators.admits(token)).isFalse();
    assertThatThrownBy(() -> operators.become(token, form)).isInstanceOf(LinkNotUsable.class);
    TrySignIn asMember =
        new TrySignIn(Population.MEMBER, "olga@office.example", PASSWORD, null, "");
    assertThatThrownBy(() -> signIn.enter(asMember).orRefuse()).isInstanceOf(SignInRefused.class);
    TrySignIn asOperator =
        new TrySignIn(Population.OPERATOR, "olga@office.example", PASSWORD, null, "");
    assertThat(signIn.redeem(signIn.enter(asOperator).orRefuse().ticket()).orElseThrow().roles())
        .containsExactlyInAnyOrder("ACCOUNT_MANAGER", "APPROVER", "FINANCE");
  }

  private String activated() {
    String email = signedUp();
    activation.activate(new NewPassword(mailed.token(email), PASSWORD, PASSWORD));
    return email;
  }

  private String signedUp() {
    String email = fresh();
    signUp.asEnterprise(form(email));
    return email;
  }

  private void block(String email) {
    for (int i = 0; i < 5; i++) {
      enter(email, "wrong", null);
    }
  }

  private org.hanaper.identity.SignInAnswer enter(String email, String password, String device) {
    return signIn.enter(new TrySignIn(Population.MEMBER, email, password, device, "test"));
  }

  private long groupsOf(String email) {
    return sql.number(
        "select count(*) from account_group where account_id = ?", account(email).value());
  }

  private AccountId account(String email) {
    return new AccountId(
        sql.number(
            """
            select m.account_id from membership m join login_identity i on i.id = m.identity_id
            where i.email = ?""",
            email));
  }

  private IdentityId identity(String email) {
    return new IdentityId(sql.number("select id from login_identity where email = ?", email));
  }

  private static EnterpriseSignUp form(String email) {
    return new EnterpriseSignUp(
        UUID.randomUUID().toString(),
        "Ada Lovelace",
        email,
        "",
        MobileField.OPTIONAL,
        "Container Works",
        "FR",
        true,
        "en");
  }

  private static String fresh() {
    return "s" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  /** Does the same on many threads; answers with what was thrown. */
  private static <T> List<Throwable> atOnce(int times, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Throwable> thrown = new ArrayList<>();
      List<Callable<T>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(work);
      }
      for (Future<T> done : threads.invokeAll(all)) {
        try {
          done.get();
        } catch (java.util.concurrent.ExecutionException e) {
          thrown.add(e.getCause());
        }
      }
      return thrown;
    } finally {
      threads.shutdown();
    }
  }
}
