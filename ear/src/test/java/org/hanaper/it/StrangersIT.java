package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.identity.AskEmailChange;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.ConfirmEmail;
import org.hanaper.identity.EmailChange;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.SelfUnblock;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.TooManyTries;
import org.hanaper.identity.TrySignIn;
import org.hanaper.member.Invitations;
import org.hanaper.member.Invite;
import org.hanaper.member.MassUsers;
import org.hanaper.shared.Caller;
import org.junit.jupiter.api.Test;

/** What strangers do at the doors keeps nobody out and shows nobody who is known. */
@OnBothDatabases
class StrangersIT extends UserCases {

  @Inject NewAccounts newcomers;
  @Inject SignIn signIn;
  @Inject PasswordReset reset;
  @Inject SelfUnblock self;
  @Inject EmailChange change;
  @Inject Blocks blocks;
  @Inject Invitations invitations;
  @Inject MassUsers mass;

  @Test
  void whatWasTriedAtAnAddressBeforeItWasSomebodysBlocksNobody() throws Exception {
    String signedUp = blocked(fresh());
    newcomers.activated(signedUp, "Container Works");
    newcomers.enter(signedUp, People.PASSWORD).orRefuse();
    String created = blocked(fresh());
    create(form(created, Role.BASIC_USER));
    assertThatThrownBy(() -> people.enter(created, "wrong").orRefuse())
        .isInstanceOf(SignInRefused.class);
    blocked(created);
    Caller manager = operator(Role.ACCOUNT_MANAGER);
    assertThat(as(manager, () -> blocks.list())).anyMatch(row -> row.email().equals(created));
    run(manager, () -> blocks.unblock(people.identity(created), "called back"));
    assertThatThrownBy(() -> people.enter(created, "wrong").orRefuse())
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void norDoesWhatWasTriedAtAnAddressThatSomebodyMovesTo() throws Exception {
    String old = people.person();
    Caller person = people.member(old, account, Role.BASIC_USER);
    String moved = blocked(fresh());
    run(person, () -> change.ask(new AskEmailChange(moved, People.PASSWORD, null)));
    change.confirm(new ConfirmEmail(mailed.token(moved), People.PASSWORD, null));
    people.enter(moved, People.PASSWORD).orRefuse();
  }

  /** A try that read "unknown" just before the sign-up leaves a row that is nobody's. */
  @Test
  void aBlockIsTheOwnersWhoeverBeganToCount() throws Exception {
    String email = people.person();
    people.join(email, account, Role.BASIC_USER);
    people.enter(email, "wrong");
    sql.update(
        "update sign_in_tries set identity_id = null where identity_id = ?",
        people.identity(email).value());
    blocked(email);
    run(
        operator(Role.ACCOUNT_MANAGER),
        () -> blocks.unblock(people.identity(email), "called back"));
    people.enter(email, People.PASSWORD).orRefuse();
  }

  @Test
  void norDoesWhatWasTriedAtTheAddressesOfAFile() throws Exception {
    String email = blocked(fresh());
    inOneTransaction(
        administrator,
        () ->
            mass.createAll(account, "Anvil Works", List.of(mass.check(form(email, Role.MANAGER)))));
    assertThatThrownBy(() -> people.enter(email, "wrong").orRefuse())
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void whatStrangersPressForAnAddressShowsInNoInvitation() throws Exception {
    String known = people.person();
    people.join(known, customers.active(), Role.BASIC_USER);
    String unknown = fresh();
    assertThat(pressed(blocked(known))).isEqualTo(pressed(blocked(unknown)));
    for (String email : List.of(known, unknown)) {
      as(
          administrator,
          () -> invitations.invite(new Invite(email, Role.MANAGER, false, Set.of(), "en")));
      create(form("z" + email, Role.BASIC_USER));
    }
    assertThat(mailed.token(known + " unblock")).isNotNull();
  }

  @Test
  void aFloodFromOneNetworkRefusesStrangersButNoDeviceThatWasUsedBefore() throws Exception {
    String email = people.person();
    people.join(email, account, Role.BASIC_USER);
    String network = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() >>> 16);
    String device = from(network + "::1", email, null).orRefuse().device();
    for (int i = 0; i < 300; i++) {
      from(network + ":0:" + Integer.toHexString(i + 2) + "::1", "nobody@example.org", null);
    }
    assertThatThrownBy(() -> from(network + "::ffff", email, null).orRefuse())
        .isInstanceOf(TooManyTries.class);
    from(network + "::ffff", email, device).orRefuse();
    from(network + ":1::1", email, null).orRefuse();
  }

  /** The fourth and the fifth wait as long before, but only the fifth may write and mail. */
  @Test
  void theBlockingAnswerTakesItsTimeWhetherOrNotThereIsSomebodyToTell() {
    String unknown = fresh();
    Duration quickest = Duration.ofDays(1);
    for (int i = 0; i < 2; i++) {
      Duration took = timed(unknown);
      quickest = took.compareTo(quickest) < 0 ? took : quickest;
    }
    timed(unknown);
    timed(unknown);
    assertThat(timed(unknown).minus(quickest)).isGreaterThan(Duration.ofMillis(600 + 300));
  }

  /** How many mails are counted when each door was used twice. */
  private long pressed(String email) {
    long before = counted();
    for (int i = 0; i < 2; i++) {
      reset.request(Population.MEMBER, email);
      activation.sendAgain(email);
      self.sendAgain(email);
    }
    return counted() - before;
  }

  private long counted() {
    return sql.number("select coalesce(sum(times), 0) from throttle");
  }

  private Duration timed(String email) {
    long begun = System.nanoTime();
    people.enter(email, "wrong");
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private SignInAnswer from(String address, String email, String device) throws Exception {
    return as(
        Caller.visitor(address),
        () ->
            signIn.enter(new TrySignIn(Population.MEMBER, email, People.PASSWORD, device, "test")));
  }

  private String blocked(String email) {
    for (int i = 0; i < 5; i++) {
      people.enter(email, "wrong");
    }
    assertThatThrownBy(() -> people.enter(email, "wrong").orRefuse())
        .isInstanceOf(LoginIsBlocked.class);
    return email;
  }
}
