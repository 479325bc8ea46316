package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Shows the audit of the caller's account, newest first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditLog {

  private static final String SELECT = "select * from audit_page";
  private static final int PAGE = 25;
  private static final int PORTION = 1000;

  @Inject Sql sql;
  @Inject Access access;

  /**
   * One page of 25 entries.
   *
   * @param question what to narrow to
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.AUDIT_VIEW)
  public Slice<AuditRow> page(AuditQuestion question, @Nullable String key) {
    return keyset(question).read(sql, key, PAGE, AuditLog::row);
  }

  /**
   * A portion of up to 1000 entries for an export; repeated with the last id until it is empty.
   *
   * @param question what to narrow to
   * @param before only entries older than this id, null for the newest
   */
  @Needs(Permission.AUDIT_VIEW)
  public List<AuditRow> portion(AuditQuestion question, @Nullable Long before) {
    String key = before == null ? null : Keyset.behind(before);
    return keyset(question).read(sql, key, PORTION, AuditLog::row).rows();
  }

  /**
   * One entry.
   *
   * @param id its key
   * @throws NotFound when the account has no such entry
   */
  @Needs(Permission.AUDIT_VIEW)
  public AuditRow entry(long id) {
    return sql.first(SELECT + " where id = ? and account_id = ?", AuditLog::row, id, account())
        .orElseThrow(() -> new NotFound("audit entry"));
  }

  /**
   * The newest ten entries about one thing.
   *
   * @param target what sort of thing, e.g. {@code group}
   * @param targetId which one
   */
  @Needs(Permission.AUDIT_VIEW)
  public List<AuditRow> of(String target, String targetId) {
    return sql.list(
        SELECT
            + """
             where target = ? and target_id = ? and account_id = ?
            order by id desc fetch first 10 rows only""",
        AuditLog::row,
        target,
        targetId,
        account());
  }

  /** The activities that the account's audit holds, sorted. */
  @Needs(Permission.AUDIT_VIEW)
  public List<String> activities() {
    return sql.list(
        "select distinct activity from audit_page where account_id = ? order by activity",
        row -> row.text("activity"),
        account());
  }

  private Keyset keyset(AuditQuestion question) {
    String actor = question.actor().strip();
    return new Keyset("select * from audit_newest", "account_id = ?", account())
        .and("lower(actor) like ? escape '!'", actor.isEmpty() ? null : "%" + escaped(actor) + "%")
        .and("activity = ?", question.activity().isEmpty() ? null : question.activity())
        .and("happened_at >= ?", question.from())
        .and("happened_at < ?", question.until());
  }

  private long account() {
    return access.caller().inAccount().value();
  }

  private static String escaped(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  static AuditRow row(Row row) throws SQLException {
    return new AuditRow(
        row.number("id"),
        row.moment("happened_at"),
        row.text("actor"),
        row.text("actor_kind"),
        row.text("address"),
        row.text("activity"),
        row.text("target"),
        row.text("target_id"),
        row.text("outcome").equals("DONE"),
        row.text("details"));
  }
}
