package org.hanaper.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.store.Lease;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/** Seals audit rows behind the business and checks the chain of seals (design 4.4). */
@Stateless
public class AuditChain {

  private static final int BATCH = 500;
  // rows of a lower id may commit later, but not by this many
  private static final long WINDOW = 20_000;

  @Inject Sql sql;
  @Inject Vault vault;
  @Inject Lease lease;
  @Inject Clock clock;
  @Inject HeadCopy headCopy;

  /**
   * Seals the next audit rows that have no seal.
   *
   * @param fromTheStart whether to look at all rows instead of the latest ones
   * @return how many were sealed; 0 also when another node seals
   */
  @Inside
  public int sealNext(boolean fromTheStart) {
    if (!lease.take("audit sealing", Duration.ofMinutes(1))) {
      return 0;
    }
    List<AuditEvent> events =
        sql.list(
            "select "
                + AuditEvent.COLUMNS
                + """
                 from audit_event a left join audit_seal s on s.audit_id = a.id
                where s.audit_id is null and a.id > ?
                order by a.id
                fetch first 500 rows only""",
            AuditEvent::read,
            fromTheStart ? 0L : windowStart());
    Head head = head();
    for (AuditEvent event : events) {
      head = seal(head, event);
    }
    return events.size();
  }

  /** Copies the head outside the database; call it after sealing has been committed. */
  @Inside
  public void copyHead() {
    Head head = head();
    if (head.sequence() > headCopy.read().orElse(Head.NONE).sequence()) {
      headCopy.write(head);
    }
  }

  /**
   * Checks that the chain is not older than the copy of its head, quickly, for the start.
   *
   * @return whether it is at least as new and has the copied seal in its place
   */
  @Inside
  public boolean isAsNewAsItsCopy() {
    Optional<Head> copy = headCopy.read();
    return copy.isEmpty()
        || copy.get().sequence() == 0
        || sql.number(
                "select count(*) from audit_seal where sequence = ? and seal = ?",
                copy.get().sequence(),
                copy.get().seal())
            == 1;
  }

  /** How many audit rows wait for their seal. */
  @Inside
  public long unsealed() {
    return sql.number(
        """
        select count(*) from audit_event a left join audit_seal s on s.audit_id = a.id
        where s.audit_id is null and a.id > ?""",
        windowStart());
  }

  /** Checks every seal, for a member who may read the audit; tells of the whole chain. */
  @Needs(Permission.AUDIT_VIEW)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ChainReport verify() {
    return check();
  }

  /** Checks every seal, for the back office. */
  @Needs(Permission.OFFICE_ACCOUNTS)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ChainReport verifyForOffice() {
    return check();
  }

  private ChainReport check() {
    ChainCheck check = new ChainCheck(vault, headCopy.read());
    long after = 0;
    List<Seal> seals = sealsAfter(after);
    while (!seals.isEmpty() && !check.isOver()) {
      seals.forEach(check::next);
      after = seals.get(seals.size() - 1).sequence();
      seals = sealsAfter(after);
    }
    return check.report(unsealed());
  }

  private List<Seal> sealsAfter(long sequence) {
    return sql.list(
        "select s.sequence, s.audit_id, s.previous, s.seal, "
            + AuditEvent.COLUMNS
            + """
             from audit_seal s left join audit_event a on a.id = s.audit_id
            where s.sequence > ?
            order by s.sequence
            fetch first 500 rows only""",
        row ->
            new Seal(
                row.number("sequence"),
                row.number("audit_id"),
                row.text("previous"),
                row.text("seal"),
                row.numberOrNull("id") == null ? null : AuditEvent.read(row)),
        sequence);
  }

  private Head seal(Head head, AuditEvent event) {
    long sequence = head.sequence() + 1;
    String seal = vault.sign(ChainCheck.PURPOSE, event.content(sequence, head.seal()));
    sql.update(
        "insert into audit_seal (sequence, audit_id, previous, seal, sealed_at) values (?, ?, ?, ?, ?)",
        sequence,
        event.id(),
        head.seal(),
        seal,
        clock.instant());
    return new Head(sequence, seal);
  }

  private Head head() {
    return sql.first(
            "select sequence, seal from audit_seal order by sequence desc fetch first 1 rows only",
            row -> new Head(row.number("sequence"), row.text("seal")))
        .orElse(Head.NONE);
  }

  private long windowStart() {
    return sql.number("select max(audit_id) from audit_seal") - WINDOW;
  }

  /** How many rows {@link #sealNext} takes at most. */
  static int batch() {
    return BATCH;
  }
}
