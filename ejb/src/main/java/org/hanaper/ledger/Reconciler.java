package org.hanaper.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.LedgerFinding.Problem;
import org.hanaper.store.Sql;

/**
 * The steps of a check, each a transaction of its own, so that a check that is killed goes on from
 * its last step. What seems wrong is looked at a second time, because bookings go on meanwhile.
 */
@ApplicationScoped
class Reconciler {

  private static final long PORTION = 5_000;
  // rows of a lower key may commit later, but not by this many
  private static final long WINDOW = 20_000;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject Audit audit;
  @Inject LedgerQuestions questions;
  @Inject Event<LedgerAlarm> alarm;
  @Inject Event<LedgerInOrder> inOrder;

  /** A check that runs, and how far it came. */
  record Running(long id, boolean whole, long through) {}

  /** Begins the check of a period or takes it up again; empty when it was done. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Running> begin(String period, boolean whole) {
    if (find(period).isEmpty()) {
      long from = whole ? 0 : Math.max(0, checkedThrough() - WINDOW);
      sql.insert(
          """
          insert into ledger_check (period, whole, began_at, through, actor)
          values (?, ?, ?, ?, ?)""",
          period,
          whole,
          clock.instant(),
          from,
          access.caller().name());
    }
    return find(period).filter(running -> sql.number(OPEN, running.id) == 1);
  }

  private static final String OPEN =
      "select count(*) from ledger_check where id = ? and ended_at is null";

  /** Checks the next portion of transactions; false when there is none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean step(Running check) {
    long from = sql.number("select through from ledger_check where id = ?", check.id);
    long last = Math.min(sql.number("select max(id) from ledger_transaction"), from + PORTION);
    if (last <= from) {
      return false;
    }
    questions.unbalanced(from, last).stream()
        .filter(finding -> questions.isStillUnbalanced(finding.subject()))
        .forEach(finding -> note(check, finding));
    questions.brokenChains(from, last).forEach(finding -> note(check, finding));
    sql.update("update ledger_check set through = ? where id = ?", last, check.id);
    return true;
  }

  /** Looks at every wallet and ends the check; raises the alarm when anything was found. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void end(Running check) {
    questions.walletsOffTheirLastEntry().stream()
        .filter(finding -> questions.isStillOff(finding.subject()))
        .forEach(finding -> note(check, finding));
    if (check.whole) {
      questions.walletsOffTheirSum().stream()
          .filter(finding -> questions.isStillOffItsSum(finding.subject()))
          .forEach(finding -> note(check, finding));
    }
    int ended =
        sql.update(
            "update ledger_check set ended_at = ? where id = ? and ended_at is null",
            clock.instant(),
            check.id);
    if (ended == 1) {
      tell(check);
    }
  }

  private void tell(Running check) {
    long findings = sql.number("select count(*) from ledger_finding where check_id = ?", check.id);
    String text = findings == 0 ? "in order" : findings + " findings";
    audit.record(Happening.done("LEDGER_CHECKED", null, "ledger", check.id, text));
    if (findings > 0) {
      alarm.fire(new LedgerAlarm(check.id, findings));
    } else if (check.whole) {
      inOrder.fire(new LedgerInOrder(check.id));
    }
  }

  private void note(Running check, LedgerFinding finding) {
    Problem problem = finding.problem();
    boolean known =
        sql.number(
                "select count(*) from ledger_finding where check_id = ? and problem = ?"
                    + " and subject = ?",
                check.id,
                problem,
                finding.subject())
            > 0;
    if (!known) {
      sql.insert(
          """
          insert into ledger_finding (check_id, problem, subject, expected, seen)
          values (?, ?, ?, ?, ?)""",
          check.id,
          problem,
          finding.subject(),
          finding.expected(),
          finding.found());
    }
  }

  private long checkedThrough() {
    return sql.number("select max(through) from ledger_check where ended_at is not null");
  }

  private Optional<Running> find(String period) {
    List<Running> found =
        sql.list(
            "select id, whole, through from ledger_check where period = ?",
            row -> new Running(row.number("id"), row.flag("whole"), row.number("through")),
            period);
    return found.stream().findFirst();
  }
}
