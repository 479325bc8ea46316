package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.store.Again;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every use of a password, alike at every door: count the try, refuse if over,
 * wait, hash, block (security rule 16).
 *
 * <p>Each step is a transaction of its own; call it outside of one, so that what is counted stays.
 */
@ApplicationScoped
class PasswordDoor {

  private static final String DOOR = "sign-in";
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration STEP = Duration.ofMillis(150);

  @Inject Access access;
  @Inject Audit audit;
  @Inject Identities identities;
  @Inject Devices devices;
  @Inject Tries tries;
  @Inject Throttle throttle;
  @Inject Passwords passwords;
  @Inject Settings settings;

  /**
   * Lets pass who knows the password; the count begins anew.
   *
   * @throws SignInRefused when address and password don't belong together or nobody is known
   * @throws LoginIsBlocked after too many wrong passwords, even with the right one
   * @throws TooManyTries when too much was tried from the caller's network, or from the known
   *     device
   */
  Person pass(TrySignIn tried) {
    String email = Emails.plain(tried.email());
    Person person = identities.find(tried.population(), email).orElse(null);
    boolean known = person != null && devices.knows(person.id(), tried.device());
    String device = known ? tried.device() : null;
    String bucket = device == null ? Throttle.client(access.caller().address()) : device;
    requireRoom(bucket);
    String subject = Tries.subject(tried.population(), email, device);
    int count = Again.whileMeeting(() -> tries.count(subject, person == null ? null : person.id()));
    if (count == Tries.BLOCKED) {
      throw new LoginIsBlocked();
    }
    Patience.pause(delayBefore(count));
    String hash = person == null ? null : person.passwordHash();
    boolean right = passwords.matches(tried.password(), hash);
    if (!right || person == null) {
      throw refusal(subject, count, person);
    }
    tries.forget(subject);
    throttle.takeBack(DOOR, bucket);
    return person;
  }

  private RuntimeException refusal(String subject, int count, @Nullable Person person) {
    audit.record(
        Happening.refused(
            "SIGN_IN",
            null,
            "identity",
            person == null ? "unknown" : person.id(),
            "wrong password"));
    if (count < tries.most()) {
      return new SignInRefused();
    }
    // only of somebody known there is more to write and to mail
    Patience.evenly(SignUp.EVEN_TIME, () -> tries.block(subject, person));
    return new LoginIsBlocked();
  }

  /** Known devices have a bucket of their own, so that a flood beside them doesn't fill it. */
  private void requireRoom(String bucket) {
    long most = settings.number("hanaper.signin.tries-per-address", 300);
    if (!Again.whileMeeting(() -> throttle.admits(DOOR, bucket, most, WINDOW))) {
      throw new TooManyTries();
    }
  }

  /** From the third try on each answer takes twice as long as the one before. */
  private static Duration delayBefore(int count) {
    return count < 3 ? Duration.ZERO : STEP.multipliedBy(1L << (count - 3));
  }
}
