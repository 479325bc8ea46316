package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.BusinessException;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The door: counts the try, refuses if over, looks at the password, and hands out a ticket that the
 * mechanism redeems once, or the way to the steps still owed (design 4.6, security rule 16).
 *
 * <p>It has no transaction of its own: what is counted stays when the try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SignIn {

  private static final String DOOR = "sign-in";
  private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
  private static final Duration STEP = Duration.ofMillis(150);

  @Inject Access access;
  @Inject Audit audit;
  @Inject Identities identities;
  @Inject Devices devices;
  @Inject Tries tries;
  @Inject Throttle throttle;
  @Inject Passwords passwords;
  @Inject Register register;
  @Inject Passages passages;
  @Inject Entrance entrance;
  @Inject Settings settings;

  /**
   * Tries to sign in.
   *
   * @param command address and password as typed
   * @return a ticket for the mechanism, a step that is still owed, or the refusal
   */
  @Open("nobody has signed in yet")
  public SignInAnswer enter(TrySignIn command) {
    try {
      return admit(command);
    } catch (BusinessException e) {
      return SignInAnswer.refused(e);
    }
  }

  /**
   * Redeems a ticket, once, within a minute.
   *
   * @param ticket what {@link #enter} gave
   * @return the session that has begun, empty when the ticket is not good
   */
  @Open("the ticket is the proof")
  public Optional<Visit> redeem(String ticket) {
    return register.redeem(ticket);
  }

  private SignInAnswer admit(TrySignIn command) {
    String email = Emails.plain(command.email());
    requireRoomForAddress();
    Person person = identities.find(command.population(), email).orElse(null);
    boolean known = person != null && devices.knows(person.id(), command.device());
    String subject = Tries.subject(command.population(), email, known ? command.device() : null);
    int tried = Patience.again(() -> tries.count(subject, person == null ? null : person.id()));
    Patience.pause(delayBefore(tried));
    String hash = person == null || tried == Tries.BLOCKED ? null : person.passwordHash();
    boolean right = passwords.matches(command.password(), hash);
    if (tried == Tries.BLOCKED) {
      throw new LoginIsBlocked();
    }
    if (!right || person == null) {
      throw refusal(subject, tried, person);
    }
    return pass(command, person, subject);
  }

  private SignInAnswer pass(TrySignIn command, Person person, String subject) {
    tries.forget(subject);
    throttle.takeBack(DOOR, access.caller().address());
    Register.Place only = entrance.only(person);
    if (only == null) {
      return SignInAnswer.owing(passages.begin(person.id(), SignInStep.ACCOUNT, command.agent()));
    }
    Entrance.Arrival arrival = new Entrance.Arrival(command.device(), command.agent(), null);
    return SignInAnswer.passed(entrance.enter(person, only, arrival));
  }

  private RuntimeException refusal(String subject, int tried, @Nullable Person person) {
    audit.record(
        Happening.refused(
            "SIGN_IN",
            null,
            "identity",
            person == null ? "unknown" : person.id(),
            "wrong password"));
    if (tried < tries.most()) {
      return new SignInRefused();
    }
    tries.block(subject, person);
    return new LoginIsBlocked();
  }

  private void requireRoomForAddress() {
    long most = settings.number("hanaper.signin.tries-per-address", 300);
    String address = access.caller().address();
    if (!Patience.again(() -> throttle.admits(DOOR, address, most, ADDRESS_WINDOW))) {
      throw new TooManyTries();
    }
  }

  /** From the third try on each answer takes twice as long as the one before. */
  private static Duration delayBefore(int tried) {
    return tried == Tries.BLOCKED || tried < 3
        ? Duration.ZERO
        : STEP.multipliedBy(1L << (tried - 3));
  }
}
