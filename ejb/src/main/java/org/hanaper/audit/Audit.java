package org.hanaper.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.shared.Caller;
import org.hanaper.store.Sql;

/** Writes down what happened, in the transaction in which it happened. */
@Stateless
public class Audit {

  private static final int LONGEST_DETAILS = 1000;

  @Inject Sql sql;
  @EJB Access access;
  @Inject Clock clock;
  @Inject Counters counters;

  /**
   * Adds an entry for the caller of the moment.
   *
   * @param happening what happened
   */
  @Inside
  public void record(Happening happening) {
    counters.count(happening);
    Caller caller = access.caller();
    String details = happening.details();
    sql.update(
        """
        insert into audit_event (happened_at, account_id, actor_kind, identity_id, actor, address,
          activity, target, target_id, outcome, details)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        clock.instant(),
        Sql.Nothing.number(happening.account() == null ? null : happening.account().value()),
        caller.kind(),
        Sql.Nothing.number(caller.identity() == null ? null : caller.identity().value()),
        caller.name(),
        caller.address(),
        happening.activity(),
        happening.target(),
        happening.targetId(),
        happening.outcome(),
        details.substring(0, Math.min(LONGEST_DETAILS, details.length())));
  }
}
