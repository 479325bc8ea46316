package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanaper.shared.MovableClock;
import org.hanaper.store.Many;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/**
 * The mails that were promised: written with the business, claimed by one sender at a time.
 *
 * <p>A claim is a conditional update with a lease; a sender that dies leaves the mail to the next
 * one when the lease ends.
 */
@ApplicationScoped
class Outbox {

  static final Duration LEASE = Duration.ofMinutes(2);
  // whose lease has ended must not undo what the next one did
  private static final String OF_CLAIM = " where id = ? and state = 'SENDING' and tries = ?";
  private static final Duration WAKE_AGAIN = Duration.ofMinutes(1);
  private static final int LONGEST_PROBLEM = 500;
  private static final int FLOOD = 100;

  private static final String INSERT =
      """
      insert into mail (kind, account_id, recipient, recipient_name, language, content, state,
        tries, queued_at, next_try_at, woken_at, give_up_at, done_at, problem)
      values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, '')""";

  @Inject Sql sql;
  @Inject Many many;
  @Inject Vault vault;
  @Inject Clock clock;
  @Inject MailSettings settings;
  @Inject NewsRefusals refusals;
  @Inject MovableClock hands;
  @Inject Event<QueuedMail> queued;

  /** Puts a mail in, within the caller's transaction, unless its reader does without it. */
  @Transactional
  void add(Letter letter) {
    if (!isWanted(letter)) {
      return;
    }
    Instant now = clock.instant();
    long id = sql.insert(INSERT, row(letter, now, now));
    if (!isCaptured()) {
      wakeAfterCommit(id);
    }
  }

  /**
   * Puts many mails in, within the caller's transaction, but those whose readers do without them. A
   * flood is woken by the timer portion by portion, so that it holds up nobody else's mail.
   */
  @Transactional
  void addAll(List<Letter> letters) {
    boolean flood = letters.size() > FLOOD;
    Instant now = clock.instant();
    Instant woken = flood ? now.minus(WAKE_AGAIN) : now;
    List<Long> ids =
        many.insert(
            INSERT,
            letters.stream()
                .filter(this::isWanted)
                .map(letter -> row(letter, now, woken))
                .toList());
    if (!flood && !isCaptured()) {
      ids.forEach(this::wakeAfterCommit);
    }
  }

  private boolean isWanted(Letter letter) {
    return !refusals.isRefused(
        letter.person(), letter.account(), letter.kind().topic(), NewsMedium.MAIL);
  }

  private Object[] row(Letter letter, Instant now, Instant woken) {
    return new Object[] {
      letter.kind(),
      Sql.Nothing.number(letter.account() == null ? null : letter.account().value()),
      letter.email(),
      letter.name(),
      letter.language(),
      close(letter),
      isCaptured() ? MailState.CAPTURED : MailState.QUEUED,
      now,
      now,
      woken,
      now.plus(RetrySchedule.PATIENCE),
      Sql.Nothing.moment(isCaptured() ? now : null)
    };
  }

  // what demo data makes up is told to nobody, even when a mail server is there
  private boolean isCaptured() {
    return settings.isCapturing() || hands.isStopped();
  }

  /** Wakes the sender when the caller's transaction has been committed. */
  void wakeAfterCommit(long id) {
    queued.fire(new QueuedMail(id));
  }

  /** Takes a mail that is due; empty when it isn't or somebody else has it. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Claim> claim(long id) {
    Instant now = clock.instant();
    int taken =
        sql.update(
            """
            update mail set state = 'SENDING', tries = tries + 1, claimed_until = ?
            where id = ? and ((state = 'QUEUED' and next_try_at <= ?)
              or (state = 'SENDING' and claimed_until < ?))""",
            now.plus(LEASE),
            id,
            now,
            now);
    return taken == 0
        ? Optional.empty()
        : sql.first("select * from mail where id = ?", Outbox::claim, id);
  }

  /** The server has taken it; what it said is no longer kept. */
  @Transactional(TxType.REQUIRES_NEW)
  void sent(Claim claim) {
    sql.update(
        """
        update mail set state = 'SENT', done_at = ?, content = null, problem = ''
        where id = ? and state = 'SENDING' and tries = ?""",
        clock.instant(),
        claim.id(),
        (long) claim.tries());
  }

  /** There is nobody to give it to: it waits, and neither tries nor patience are used up. */
  @Transactional(TxType.REQUIRES_NEW)
  void waits(Claim claim, String problem) {
    Instant now = clock.instant();
    Instant next = now.plus(RetrySchedule.WITHOUT_SERVER);
    sql.update(
        """
        update mail set state = 'QUEUED', tries = tries - 1, next_try_at = ?, woken_at = ?,
          give_up_at = ?, problem = ?
        where id = ? and state = 'SENDING' and tries = ?""",
        next,
        next.minus(WAKE_AGAIN),
        next.plus(RetrySchedule.PATIENCE),
        problem,
        claim.id(),
        (long) claim.tries());
  }

  /** It didn't go out: later again, or dead when patience has ended. */
  @Transactional(TxType.REQUIRES_NEW)
  void failed(Claim claim, String problem) {
    Instant now = clock.instant();
    String told = problem.substring(0, Math.min(LONGEST_PROBLEM, problem.length()));
    Optional<Instant> next = RetrySchedule.next(claim.tries(), now, claim.giveUpAt());
    if (next.isPresent()) {
      sql.update(
          """
          update mail set state = 'QUEUED', next_try_at = ?, woken_at = ?, problem = ?
          where id = ? and state = 'SENDING' and tries = ?""",
          next.get(),
          next.get().minus(WAKE_AGAIN),
          told,
          claim.id(),
          (long) claim.tries());
    } else {
      bury(claim, now, told);
    }
  }

  /** Mails that are due and weren't woken a moment ago; marks them as woken. */
  @Transactional(TxType.REQUIRES_NEW)
  List<Long> wakeable() {
    Instant now = clock.instant();
    List<Long> due =
        sql.list(
            """
            select id from mail
            where woken_at <= ? and ((state = 'QUEUED' and next_try_at <= ?)
              or (state = 'SENDING' and claimed_until < ?))
            order by next_try_at
            fetch first 500 rows only""",
            row -> row.number("id"),
            now.minus(WAKE_AGAIN),
            now,
            now);
    due.forEach(id -> sql.update("update mail set woken_at = ? where id = ?", now, id));
    return due;
  }

  /** What the template shows. */
  Map<String, String> open(MailKind kind, String content) {
    return Facts.read(kind.isSecret() ? vault.decryptText(purpose(kind), content) : content);
  }

  private String close(Letter letter) {
    String facts = Facts.write(letter.facts());
    return letter.kind().isSecret() ? vault.encrypt(purpose(letter.kind()), facts) : facts;
  }

  private void bury(Claim claim, Instant now, String problem) {
    sql.update(
        claim.kind().isSecret()
            ? "update mail set state = 'DEAD', done_at = ?, problem = ?, content = null" + OF_CLAIM
            : "update mail set state = 'DEAD', done_at = ?, problem = ?" + OF_CLAIM,
        now,
        problem,
        claim.id(),
        (long) claim.tries());
  }

  private static String purpose(MailKind kind) {
    return "mail " + kind.name();
  }

  private static Claim claim(Row row) throws SQLException {
    return new Claim(
        row.number("id"),
        row.constant("kind", MailKind.class),
        row.text("recipient"),
        row.text("recipient_name"),
        row.text("language"),
        row.textOrNull("content"),
        (int) row.number("tries"),
        row.moment("queued_at"),
        row.moment("give_up_at"));
  }
}
