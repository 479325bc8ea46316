package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.store.Sql;

/** Lets the sealing of the audit rest and go on by its lease. */
@ApplicationScoped
class Sealer {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject Sql sql;
  @Inject Clock clock;

  /** Another node holds the lease from now on. */
  void rest() {
    hold(clock.instant().plus(LONG));
  }

  /** The lease is free again. */
  void go() {
    hold(clock.instant().minus(LONG));
  }

  /** Waits until the newest audit row has its seal, which are given in order. */
  void awaitNothingLeft() throws InterruptedException {
    long newest = sql.number("select max(id) from audit_event");
    Instant end = clock.instant().plus(PATIENCE);
    while (sql.number("select max(audit_id) from audit_seal") < newest) {
      if (clock.instant().isAfter(end)) {
        throw new IllegalStateException("the audit isn't sealed after " + PATIENCE);
      }
      Thread.sleep(20);
    }
  }

  private void hold(Instant until) {
    sql.update(
        "update lease set holder = 'bench', until_at = ? where job = 'audit sealing'", until);
  }
}
