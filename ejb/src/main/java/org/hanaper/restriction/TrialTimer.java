package org.hanaper.restriction;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/**
 * Tidies trials that have ended. They ended by themselves: the decision reads the moments, so
 * nothing hangs on when this runs, and running twice or on two nodes does no harm.
 */
@Singleton
@RunAs("system")
public class TrialTimer {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Clock clock;

  private record Ended(long id, AccountId account, String start, String end) {}

  @Schedule(hour = "*", minute = "*", persistent = false)
  void tidy() {
    Instant now = clock.instant();
    List<Ended> ended =
        sql.list(
            """
            select id, account_id, start_address, end_address from ip_rule
            where in_force_until <= ? and state = 'ENABLED'
            fetch first 500 rows only""",
            row ->
                new Ended(
                    row.number("id"),
                    new AccountId(row.number("account_id")),
                    row.text("start_address"),
                    row.text("end_address")),
            now);
    ended.forEach(trial -> tidy(trial, now));
  }

  private void tidy(Ended trial, Instant now) {
    sql.update(
        """
        update ip_rule set in_force_from = null
        where id = (select replaces_id from ip_rule where id = ?) and in_force_from <= ?""",
        trial.id(),
        now);
    int changed =
        sql.update(
            """
            update ip_rule set state = 'DISABLED', in_force_until = null
            where id = ? and state = 'ENABLED' and in_force_until <= ?""",
            trial.id(),
            now);
    if (changed == 1) {
      audit.record(
          Happening.done(
              "IP_RULE_TRIAL_ENDED",
              trial.account(),
              "ip_rule",
              trial.id(),
              trial.start() + " - " + trial.end()));
    }
  }
}
