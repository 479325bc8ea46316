package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.SelfUnblock;
import org.hanaper.identity.UnblockClosed;
import org.hanaper.identity.UnblockSelf;
import org.hanaper.identity.UnblockedTooOften;
import org.hanaper.identity.UserSignIns;
import org.hanaper.identity.WrongPassword;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block is lifted by its owner's mailed link, or by the account's administrator (domain A.5). */
@OnBothDatabases
class UnblockIT extends InContainer {

  @Inject Customers customers;
  @Inject People people;
  @Inject SelfUnblock self;
  @Inject UserSignIns signIns;
  @Inject Blocks blocks;
  @Inject Factor factor;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;
  @Inject Clock clock;

  private AccountId account;
  private String email;
  private MembershipId place;

  @BeforeEach
  void somebody() throws Exception {
    account = customers.active();
    email = people.person();
    place = people.join(email, account, Role.BASIC_USER);
  }

  @Test
  void theLinkAndTheCorrectPasswordOpenItOnceAndLookingChangesNothing() {
    String token = block();
    assertThat(self.look(token).orElseThrow().byCode()).isFalse();
    assertThat(self.look(token)).isPresent();
    assertThatThrownBy(() -> people.enter(email, People.PASSWORD).orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    assertThatThrownBy(() -> open(token, "wrong", "")).isInstanceOf(WrongPassword.class);
    open(token, People.PASSWORD, "");
    people.enter(email, People.PASSWORD).orRefuse();
    assertThat(mailed.told("unblocked", email)).isEqualTo(1);
    assertThat(self.look(token)).isEmpty();
    assertThatThrownBy(() -> open(token, People.PASSWORD, "")).isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void whereThereIsASecondFactorItIsTheProofAndThePasswordIsNot() {
    Authenticator phone = setUpFactor();
    String token = block();
    assertThat(self.look(token).orElseThrow().byCode()).isTrue();
    assertThatThrownBy(() -> open(token, People.PASSWORD, "")).isInstanceOf(CodeRefused.class);
    open(token, "", phone.code(clock.instant().plusSeconds(30)));
    assertThat(people.enter(email, People.PASSWORD).unlessRefused().passage()).isNotNull();
  }

  @Test
  void whoHoldsTheMailboxAloneGuessesFiveTimesAndNoFurtherWithAnotherLink() throws Exception {
    String token = block();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> open(token, "wrong", "")).isInstanceOf(WrongPassword.class);
    }
    assertThatThrownBy(() -> open(token, People.PASSWORD, "")).isInstanceOf(UnblockClosed.class);
    self.sendAgain(email);
    String another = mailed.token(email + " unblock");
    assertThat(another).isNotEqualTo(token);
    assertThat(self.look(token)).isEmpty();
    assertThatThrownBy(() -> open(another, People.PASSWORD, "")).isInstanceOf(UnblockClosed.class);
    run(
        operator(Role.ACCOUNT_MANAGER),
        () -> blocks.unblock(people.identity(email), "called back"));
    people.enter(email, People.PASSWORD).orRefuse();
    assertThat(self.look(another)).isEmpty();
  }

  @Test
  void ofManyWhoUseTheLinkAtTheSameTimeOneSucceeds() throws Exception {
    String token = block();
    List<Object> results =
        crowd.all(
            8,
            Caller.visitor("192.0.2.7"),
            () -> {
              open(token, People.PASSWORD, "");
              return true;
            });
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(mailed.told("unblocked", email)).isEqualTo(1);
  }

  @Test
  void aLinkEndsWithItsDayAndNobodyWhoIsNotBlockedGetsOne() {
    String token = block();
    sql.update(
        "update one_time_link set expires_at = ? where identity_id = ? and purpose = 'UNBLOCK'",
        clock.instant().minus(Duration.ofSeconds(1)),
        people.identity(email).value());
    assertThat(self.look(token)).isEmpty();
    assertThatThrownBy(() -> open(token, People.PASSWORD, "")).isInstanceOf(LinkNotUsable.class);
    String other = people.person();
    self.sendAgain(other);
    self.sendAgain("nobody@example.org");
    assertThat(mailed.token(other + " unblock")).isNull();
  }

  @Test
  void theAdministratorLiftsTheBlockOfHisOwnActiveUsersWithAReason() throws Exception {
    block();
    Caller ada = member(account, Role.ADMINISTRATOR);
    assertThat(as(ada, () -> signIns.of(place)).blockedAt()).isNotNull();
    Caller stranger = member(customers.active(), Role.ADMINISTRATOR);
    assertThat(as(stranger, () -> signIns.of(place)).blockedAt()).isNull();
    assertThatThrownBy(() -> run(stranger, () -> signIns.unblock(place, "asked")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> run(member(account, Role.MANAGER), () -> signIns.unblock(place, "asked")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> run(ada, () -> signIns.unblock(place, " ")))
        .isInstanceOf(InvalidInput.class);
    run(ada, () -> signIns.unblock(place, "he called"));
    assertThat(as(ada, () -> signIns.of(place)).blockedAt()).isNull();
    people.enter(email, People.PASSWORD).orRefuse();
    assertThat(mailed.told("unblocked", email)).isEqualTo(1);
    assertThatThrownBy(() -> run(ada, () -> signIns.unblock(place, "again")))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void anAdministratorGivesNobodyEndlessTriesAndSeesNothingOfWhoHasNotAccepted() throws Exception {
    Caller ada = member(account, Role.ADMINISTRATOR);
    for (int i = 0; i < 3; i++) {
      block();
      run(ada, () -> signIns.unblock(place, "he called"));
    }
    block();
    assertThatThrownBy(() -> run(ada, () -> signIns.unblock(place, "he called")))
        .isInstanceOf(UnblockedTooOften.class);
    sql.update("update membership set state = 'PENDING_ACTIVATION' where id = ?", place.value());
    assertThat(as(ada, () -> signIns.of(place)).blockedAt()).isNull();
    assertThatThrownBy(() -> run(ada, () -> signIns.unblock(place, "he called")))
        .isInstanceOf(NotFound.class);
  }

  private String block() {
    for (int i = 0; i < 5; i++) {
      people.enter(email, "wrong");
    }
    return mailed.token(email + " unblock");
  }

  private void open(String token, String password, String code) {
    self.unblock(new UnblockSelf(token, password, code));
  }

  private Authenticator setUpFactor() {
    var identity = people.identity(email);
    Authenticator phone = new Authenticator(factor.begin(identity, "test", email).secret());
    factor.confirm(identity, "test", phone.code(clock.instant()));
    return phone;
  }

  private void run(Caller caller, Runnable work) throws Exception {
    as(
        caller,
        () -> {
          work.run();
          return true;
        });
  }
}
