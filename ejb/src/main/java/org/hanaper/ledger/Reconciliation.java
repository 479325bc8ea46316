package org.hanaper.ledger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.store.Again;
import org.hanaper.store.Sql;

/**
 * Checks that the book adds up and raises an alarm when it doesn't; it never repairs. Each night
 * only what is new and every wallet's last entry; all of it when asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {

  private static final Duration STALE = Duration.ofHours(1);

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Reconciler reconciler;

  /** Checks what is new, once a day, however often and on however many nodes it is called. */
  @Inside
  public void nightly() {
    run("night " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), false);
  }

  /**
   * Checks all of the book now; takes up one that was killed.
   *
   * @return what it found; empty when all is in order
   */
  @Needs(Permission.OFFICE_FINANCE)
  public List<LedgerFinding> checkAll() {
    String period =
        sql.first(
                "select period from ledger_check where whole = 1 and ended_at is null"
                    + " and began_at < ? order by id",
                row -> row.text("period"),
                clock.instant().minus(STALE))
            .orElse("asked " + clock.instant());
    run(period, true);
    return sql.list(
        "select f.problem, f.subject, f.expected, f.seen from ledger_finding f"
            + " join ledger_check c on c.id = f.check_id where c.period = ? order by f.id",
        row ->
            new LedgerFinding(
                row.constant("problem", LedgerFinding.Problem.class),
                row.number("subject"),
                row.number("expected"),
                row.number("seen")),
        period);
  }

  /** The newest ten checks, newest first. */
  @Needs(Permission.OFFICE_FINANCE)
  public List<LedgerCheck> recent() {
    return checks("select * from ledger_check order by id desc fetch first 10 rows only");
  }

  /**
   * What the newest check that ended found.
   *
   * @return the findings; empty when there are none or nothing was checked yet
   */
  @Needs(Permission.OFFICE_FINANCE)
  public List<LedgerFinding> findings() {
    return sql.list(
        """
        select problem, subject, expected, seen from ledger_finding
        where check_id = (select max(id) from ledger_check where ended_at is not null)
        order by id
        fetch first 100 rows only""",
        row ->
            new LedgerFinding(
                row.constant("problem", LedgerFinding.Problem.class),
                row.number("subject"),
                row.number("expected"),
                row.number("seen")));
  }

  /** The newest check that ended, for the health data. */
  @Inside
  public Optional<LedgerCheck> last() {
    return checks(
            "select * from ledger_check where id ="
                + " (select max(id) from ledger_check where ended_at is not null)")
        .stream()
        .findFirst();
  }

  private List<LedgerCheck> checks(String select) {
    return sql.list(
        select,
        row ->
            new LedgerCheck(
                row.number("id"),
                row.flag("whole"),
                row.moment("began_at"),
                row.momentOrNull("ended_at"),
                row.text("actor"),
                sql.number(
                    "select count(*) from ledger_finding where check_id = ?", row.number("id"))));
  }

  private void run(String period, boolean whole) {
    Optional<Reconciler.Running> begun = Again.whilePassing(() -> reconciler.begin(period, whole));
    begun.ifPresent(
        check -> {
          while (Again.whilePassing(() -> reconciler.step(check))) {
            // the next portion
          }
          Again.whilePassing(
              () -> {
                reconciler.end(check);
                return check;
              });
        });
  }
}
