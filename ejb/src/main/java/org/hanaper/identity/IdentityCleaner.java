package org.hanaper.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.store.Sql;

/**
 * Forgets what nobody needs any more: old counters, request keys, links and ended sessions. Doing
 * it twice, or on two nodes, does no harm.
 */
@Singleton
public class IdentityCleaner {

  private static final Duration SHORT = Duration.ofDays(2);
  private static final Duration LONG = Duration.ofDays(90);

  @Inject Sql sql;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void clean() {
    Instant recent = clock.instant().minus(SHORT);
    Instant old = clock.instant().minus(LONG);
    sql.update("delete from throttle where window_from < ?", recent);
    sql.update("delete from identity_request where happened_at < ?", recent);
    sql.update("delete from one_time_link where expires_at < ?", old);
    sql.update("delete from sign_in_tries where identity_id is null and last_at < ?", old);
    sql.update("delete from login_session where seen_at < ?", old);
    sql.update("delete from sign_in_passage where begun_at < ?", recent);
    sql.update("delete from known_device where seen_at < ?", old.minus(LONG));
  }
}
