package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.hanaper.store.Again;

/**
 * How much mail may go to one address within an hour. Each cause counts by itself: what strangers
 * press at one door must not show at another, and keeps no administrator from inviting somebody.
 *
 * <p>Doors that are open to strangers count the address as typed, before they look whether anybody
 * has it.
 */
@ApplicationScoped
class MailRoom {

  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int MOST = 5;

  @Inject Throttle throttle;

  /** Why something is to be mailed. */
  enum Cause {
    /** An administrator invites somebody, or creates a user. */
    INVITATION,
    SIGN_UP,
    /** Somebody asks for the activation link again. */
    ACTIVATION,
    /** An activation link goes out again; many may for one wish. */
    ACTIVATION_LINK,
    PASSWORD,
    UNBLOCK,
    EMAIL
  }

  /** Whether one more mail may go to an address now; counts it. */
  boolean admits(Cause cause, String email) {
    return Again.whileMeeting(() -> throttle.admits(name(cause), email, MOST, WINDOW));
  }

  /** The addresses to which one more mail may go now; counts it. */
  Set<String> admitted(Cause cause, Set<String> emails) {
    return throttle.admitted(name(cause), emails, MOST, WINDOW);
  }

  private static String name(Cause cause) {
    return "mail " + cause;
  }
}
