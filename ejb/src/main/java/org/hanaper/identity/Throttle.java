package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.store.Sql;

/** Counts how often something is done within a window, so that nobody does it without end. */
@ApplicationScoped
class Throttle {

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * Counts once more, in a transaction of its own, so that a refusal doesn't undo it.
   *
   * @param what what is done
   * @param who by whom: an address of the network or of mail
   * @param most how often it may be done within the window
   * @return whether it may be done now
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean admits(String what, String who, long most, Duration window) {
    String subject = Secrets.hash(what + "|" + who);
    Instant now = clock.instant();
    Instant oldest = now.minus(window);
    if (again(subject, oldest) + fresh(subject, oldest, now) == 0) {
      sql.update(
          "insert into throttle (subject, times, window_from) values (?, 1, ?)", subject, now);
    }
    return sql.number("select times from throttle where subject = ?", subject) <= most;
  }

  /** Takes one back that turned out to be in order. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(String what, String who) {
    sql.update(
        "update throttle set times = times - 1 where subject = ? and times > 0",
        Secrets.hash(what + "|" + who));
  }

  private int again(String subject, Instant oldest) {
    return sql.update(
        "update throttle set times = times + 1 where subject = ? and window_from > ?",
        subject,
        oldest);
  }

  private int fresh(String subject, Instant oldest, Instant now) {
    return sql.update(
        "update throttle set times = 1, window_from = ? where subject = ? and window_from <= ?",
        now,
        subject,
        oldest);
  }
}
