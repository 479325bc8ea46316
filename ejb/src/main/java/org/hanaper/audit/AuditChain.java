package org.hanaper.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.store.Lease;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/** Seals audit rows behind the business and checks the chain of seals (design 4.4). */
@Stateless
public class AuditChain {

  private static final int BATCH = 2_000;
  private static final String ROWS = "select id from audit_event where id > ? order by id";
  private static final String SEALED =
      "select audit_id from audit_seal where audit_id > ? and audit_id <= ?";
  private static final long WINDOW = 20_000;

  @Inject Sql sql;
  @Inject Vault vault;
  @Inject Lease lease;
  @Inject Clock clock;
  @Inject HeadCopy headCopy;

  /**
   * Behind which id all rows are surely sealed; rows of a lower id than the last seal's may commit
   * later, but not by so many.
   */
  @Inside
  public long latest() {
    return sql.number("select max(audit_id) from audit_seal") - WINDOW;
  }

  /**
   * Seals the next audit rows that have no seal.
   *
   * @param after the id behind which to look
   * @return the id behind which to look next; empty when there is no further row, also when another
   *     node seals
   */
  @Inside
  public OptionalLong sealNext(long after) {
    if (!lease.take("audit sealing", Duration.ofMinutes(1))) {
      return OptionalLong.empty();
    }
    List<Long> rows = ids(ROWS + " fetch first " + BATCH + " rows only", after);
    if (rows.isEmpty()) {
      return OptionalLong.empty();
    }
    long last = rows.get(rows.size() - 1);
    // two ranges of keys compared here: joined, Derby would sort all that follows for each batch
    Set<Long> sealed = Set.copyOf(ids(SEALED, after, last));
    if (sealed.size() < rows.size()) {
      sealAllBut(sealed, after, last);
    }
    return OptionalLong.of(last);
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
        latest());
  }

  /** Checks every seal, for a member who may read the audit; tells of the whole chain. */
  @Needs(Permission.AUDIT_VIEW)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ChainReport verify() {
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

  private List<Long> ids(String query, Long... range) {
    return sql.list(query, row -> row.columns().getLong(1), (Object[]) range);
  }

  private void sealAllBut(Set<Long> sealed, long after, long last) {
    List<AuditEvent> events =
        sql.list(
            "select "
                + AuditEvent.COLUMNS
                + " from audit_event a where a.id > ? and a.id <= ? order by a.id",
            AuditEvent::read,
            after,
            last);
    Head head = head();
    for (AuditEvent event : events) {
      if (!sealed.contains(event.id())) {
        head = seal(head, event);
      }
    }
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
            "select sequence, seal from audit_seal"
                + " where sequence = (select max(sequence) from audit_seal)",
            row -> new Head(row.number("sequence"), row.text("seal")))
        .orElse(Head.NONE);
  }
}
