package org.hanaper.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.shared.Caller;
import org.hanaper.store.Many;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Writes down what happened, in the transaction in which it happened. */
@Stateless
public class Audit {

  private static final int LONGEST_DETAILS = 1000;
  private static final String INSERT =
      """
      insert into audit_event (happened_at, account_id, actor_kind, identity_id, actor, address,
        activity, target, target_id, outcome, details)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  @Inject Sql sql;
  @Inject Many many;
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
    recordBy(access.caller(), happening);
  }

  /**
   * Adds an entry for somebody who becomes the caller by it, as with a sign-in.
   *
   * @param actor who it will have been
   * @param happening what happened
   */
  @Inside
  public void recordBy(Caller actor, Happening happening) {
    counters.count(happening);
    sql.update(INSERT, row(actor, happening));
  }

  /**
   * Adds entries for the caller of the moment, all at once.
   *
   * @param happenings what happened, in order
   */
  @Inside
  public void recordAll(List<Happening> happenings) {
    Caller caller = access.caller();
    happenings.forEach(counters::count);
    many.insert(INSERT, happenings.stream().map(each -> row(caller, each)).toList());
  }

  private @Nullable Object[] row(Caller caller, Happening happening) {
    String details = happening.details();
    return new @Nullable Object[] {
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
      details.substring(0, Math.min(LONGEST_DETAILS, details.length()))
    };
  }
}
