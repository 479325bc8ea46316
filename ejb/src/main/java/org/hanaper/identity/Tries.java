package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords in a row, alike for known and unknown addresses, and blocks (domain A.5).
 *
 * <p>Each step is a transaction of its own, so that the refusal that follows doesn't undo it. Tries
 * from a device that was used before are counted apart, so that strangers can't block it (design
 * 4.8).
 */
@ApplicationScoped
class Tries {

  static final int BLOCKED = Integer.MAX_VALUE;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;
  @Inject Settings settings;
  @Inject Register register;
  @Inject UnblockLinks links;

  /** How many wrong passwords in a row block. */
  int most() {
    return Math.toIntExact(settings.number("hanaper.signin.tries", 5));
  }

  static String subject(Population population, String email, @Nullable String knownDevice) {
    return Secrets.hash(population + "|" + email + "|" + (knownDevice == null ? "" : knownDevice));
  }

  /**
   * Counts a try before its password is looked at.
   *
   * @return the how-manieth it is since the last success, or {@link #BLOCKED}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int count(String subject, @Nullable IdentityId identity) {
    int counted =
        sql.update(
            """
            update sign_in_tries set tries = tries + 1, last_at = ?, identity_id = ?
            where subject = ? and blocked_at is null""",
            clock.instant(),
            key(identity),
            subject);
    if (counted == 0) {
      return isBlocked(subject) ? BLOCKED : first(subject, identity);
    }
    long tries = sql.number("select tries from sign_in_tries where subject = ?", subject);
    return tries > most() ? BLOCKED : (int) tries;
  }

  /** Begins to count anew after a success. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forget(String subject) {
    sql.update(
        "update sign_in_tries set tries = 0 where subject = ? and blocked_at is null", subject);
  }

  /** Blocks and ends the sessions; the owner of a known address is told by mail, once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void block(String subject, @Nullable Person person) {
    int changed =
        sql.update(
            "update sign_in_tries set blocked_at = ? where subject = ? and blocked_at is null",
            clock.instant(),
            subject);
    if (changed == 1 && person != null) {
      register.endAll(person.id(), "BLOCKED");
      audit.record(
          Happening.done(
              "LOGIN_BLOCKED", null, "identity", person.id(), "after " + most() + " wrong tries"));
      links.issue(person);
    }
  }

  /** Takes no further try, without any news: the sign-in itself is blocked already. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void close(String subject) {
    sql.update(
        "update sign_in_tries set blocked_at = ? where subject = ? and blocked_at is null",
        clock.instant(),
        subject);
  }

  /** Whether a login is blocked in any way. */
  boolean isBlocked(IdentityId identity) {
    return sql.number(
            "select count(*) from sign_in_tries where identity_id = ? and blocked_at is not null",
            identity.value())
        > 0;
  }

  private boolean isBlocked(String subject) {
    return sql.number(
            "select count(*) from sign_in_tries where subject = ? and blocked_at is not null",
            subject)
        > 0;
  }

  private int first(String subject, @Nullable IdentityId identity) {
    sql.update(
        "insert into sign_in_tries (subject, identity_id, tries, last_at) values (?, ?, 1, ?)",
        subject,
        key(identity),
        clock.instant());
    return 1;
  }

  private static Object key(@Nullable IdentityId identity) {
    return Sql.Nothing.number(identity == null ? null : identity.value());
  }
}
