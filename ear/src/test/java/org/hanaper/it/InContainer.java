package org.hanaper.it;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base of tests that run inside the container.
 *
 * <p>Inject boundaries with {@code @Inject}; call them through {@link #as}, {@link #asSystem} or
 * {@link #inOneTransaction}, because a bare call comes from a visitor.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

  /** Counts on from a moment of its own, so that the ids made up here never meet real ones. */
  private static final AtomicLong NEXT =
      new AtomicLong(1_000_000 + System.nanoTime() % 1_000_000_000);

  @Inject AsSystem system;

  /** Does work as somebody; each boundary call is a transaction of its own. */
  protected <T> T as(Caller caller, Callable<T> work) throws Exception {
    return system.as(caller, work);
  }

  /** Does work as the system. */
  protected <T> T asSystem(Callable<T> work) throws Exception {
    return system.as(Caller.system(), work);
  }

  /** Does work as somebody in one transaction. */
  protected <T> T inOneTransaction(Caller caller, Callable<T> work) throws Exception {
    return system.inOneTransaction(caller, work);
  }

  /** A member of an account who needs no row anywhere: enough for access and ledger. */
  protected static Caller member(AccountId account, Role role) {
    long id = NEXT.incrementAndGet();
    return new Caller(
        Caller.Kind.MEMBER,
        new IdentityId(id),
        new MembershipId(id),
        account,
        "member" + id + "@example.org",
        role.name(),
        "192.0.2.1");
  }

  /** An operator of the back office. */
  protected static Caller operator(Role role) {
    return new Caller(
        Caller.Kind.OPERATOR,
        new IdentityId(NEXT.incrementAndGet()),
        null,
        null,
        "operator@example.org",
        role.name(),
        "192.0.2.2");
  }

  /** An account's id that nobody has. */
  protected static AccountId someAccount() {
    return new AccountId(NEXT.incrementAndGet());
  }
}
