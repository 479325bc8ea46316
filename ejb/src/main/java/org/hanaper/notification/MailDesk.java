package org.hanaper.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The back office's view of the outbox. */
@Stateless
public class MailDesk {

  private static final int PAGE = 25;
  private static final String SELECT =
      """
      select id, kind, recipient, state, tries, queued_at, next_try_at, done_at, problem,
        case when content is null then 0 else 1 end as has_content
      from mail
      """;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;
  @Inject Outbox outbox;
  @Inject MailRenderer renderer;
  @Inject MailSettings settings;

  /**
   * Mails in a state, the newest first.
   *
   * @param state the state, null for all
   * @param recipient part of the address, empty for all
   * @param before the key after which to go on, null for the newest
   * @return 25 at most
   */
  @Needs(Permission.OFFICE_MAIL)
  public Slice<MailRow> list(@Nullable MailState state, String recipient, @Nullable String before) {
    List<MailRow> rows =
        sql.list(
            SELECT
                + """
                where id < ? and state like ? and lower(recipient) like ? escape '!'
                order by id desc
                fetch first 26 rows only""",
            MailDesk::read,
            before == null ? Long.MAX_VALUE : key(before),
            state == null ? "%" : state.name(),
            "%" + escaped(recipient) + "%");
    boolean more = rows.size() > PAGE;
    List<MailRow> page = more ? rows.subList(0, PAGE) : rows;
    return new Slice<>(page, null, more ? Long.toString(page.get(PAGE - 1).id()) : null);
  }

  /**
   * Has a mail tried again at once, for another day.
   *
   * @param id the mail
   * @throws MailCannotBeRetried unless it is queued or dead and still has its body
   */
  @Needs(Permission.OFFICE_MAIL)
  public void retry(long id) {
    Instant now = clock.instant();
    int changed =
        sql.update(
            """
            update mail set state = 'QUEUED', next_try_at = ?, woken_at = ?, give_up_at = ?,
              tries = 0, done_at = null
            where id = ? and state in ('QUEUED', 'DEAD') and content is not null""",
            now,
            now,
            now.plus(RetrySchedule.PATIENCE),
            id);
    if (changed == 0) {
      throw new MailCannotBeRetried();
    }
    audit.record(Happening.done("MAIL_RETRIED", null, "mail", id, ""));
    outbox.wakeAfterCommit(id);
  }

  /**
   * A captured mail.
   *
   * @param id the mail
   * @throws NotFound when there is none, or bodies aren't shown: they are in demo mode without a
   *     mail server only
   */
  @Needs(Permission.OFFICE_MAIL)
  public MailView captured(long id) {
    if (!settings.mayShowBodies()) {
      throw new NotFound("mail");
    }
    return sql.first(
            "select m.*, 1 as has_content from mail m where id = ? and state = 'CAPTURED'",
            this::view,
            id)
        .orElseThrow(() -> new NotFound("mail"));
  }

  /** Whether {@link #captured} shows anything at all. */
  @Needs(Permission.OFFICE_MAIL)
  public boolean showsBodies() {
    return settings.mayShowBodies();
  }

  /** How the outbox stands, for health data. */
  @Inside
  public MailQueue queue() {
    return sql.first(
            """
            select sum(case when state = 'DEAD' then 0 else 1 end) as waiting,
              min(case when state = 'DEAD' then null else queued_at end) as oldest,
              sum(case when state = 'DEAD' then 1 else 0 end) as dead
            from mail where state in ('QUEUED', 'SENDING', 'DEAD')""",
            row ->
                new MailQueue(
                    row.number("waiting"), row.momentOrNull("oldest"), row.number("dead")))
        .orElseGet(() -> new MailQueue(0, null, 0));
  }

  private MailView view(Row row) throws SQLException {
    MailKind kind = row.constant("kind", MailKind.class);
    RenderedMail mail =
        renderer.render(
            kind,
            row.text("recipient_name"),
            row.text("language"),
            outbox.open(kind, row.text("content")));
    return new MailView(read(row), mail.subject(), mail.text(), mail.html());
  }

  private static MailRow read(Row row) throws SQLException {
    MailState state = row.constant("state", MailState.class);
    boolean open = state == MailState.QUEUED || state == MailState.DEAD;
    return new MailRow(
        row.number("id"),
        row.constant("kind", MailKind.class),
        row.text("recipient"),
        state,
        (int) row.number("tries"),
        row.moment("queued_at"),
        state == MailState.QUEUED ? row.moment("next_try_at") : null,
        row.momentOrNull("done_at"),
        row.text("problem"),
        open && row.flag("has_content"));
  }

  private static long key(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private static String escaped(String part) {
    return part.toLowerCase(java.util.Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }
}
