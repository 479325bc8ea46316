package org.hanaper.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.access.Scope;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The caller's own alerts: those addressed to him whose kind his role still admits. */
@Stateless
public class Alerts {

  private static final int PAGE = 25;
  private static final String OWN = "only the caller's own alerts are touched";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;

  /** How many wait to be read; a hundred stands for more. */
  @Open(OWN)
  public int unread() {
    AlertQuery query = mine().that("unread = 1");
    return (int)
        sql.number(
            "select count(*) from (select id from alert"
                + query.where()
                + " fetch first 100 rows only) waiting",
            query.parameters());
  }

  /**
   * Alerts, the newest first.
   *
   * @param unreadOnly whether only those that wait to be read
   * @param kind only of this kind, null for all
   * @param before the key after which to go on, null for the newest
   * @return 25 at most
   */
  @Open(OWN)
  public Slice<AlertRow> list(
      boolean unreadOnly, @Nullable AlertKind kind, @Nullable String before) {
    AlertQuery query = mine().that("id < ?", AlertQuery.key(before));
    if (unreadOnly) {
      query.that("unread = 1");
    }
    if (kind != null) {
      query.that("kind = ?", kind.name());
    }
    List<AlertRow> rows =
        sql.list(
            "select * from alert" + query.where() + " order by id desc fetch first 26 rows only",
            AlertQuery::row,
            query.parameters());
    boolean more = rows.size() > PAGE;
    List<AlertRow> page = more ? rows.subList(0, PAGE) : rows;
    return new Slice<>(page, null, more ? Long.toString(page.get(PAGE - 1).id()) : null);
  }

  /**
   * Marks an alert as read; marking it again changes nothing.
   *
   * @param id the alert
   * @throws NotFound unless it is the caller's
   */
  @Open(OWN)
  public void read(long id) {
    AlertQuery query = mine().that("id = ?", id);
    if (sql.number("select count(*) from alert" + query.where(), query.parameters()) == 0) {
      throw new NotFound("alert");
    }
    mark(query);
  }

  /**
   * Marks all alerts as read that the caller can have seen.
   *
   * @param newest the id of the newest one seen; later ones stay unread
   */
  @Open(OWN)
  public void readAll(long newest) {
    mark(mine().that("id <= ?", newest));
  }

  /** The kinds that the caller can get, in the order of their names. */
  @Open("everybody may know what he may be told")
  public List<AlertKind> kinds() {
    return Arrays.stream(AlertKind.values())
        .filter(kind -> access.scope(kind.permission()) != Scope.NONE)
        .toList();
  }

  private void mark(AlertQuery query) {
    query.that("unread = 1");
    List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
    parameters.addAll(List.of(query.parameters()));
    sql.update("update alert set unread = 0, read_at = ?" + query.where(), parameters.toArray());
  }

  private AlertQuery mine() {
    return AlertQuery.of(access.caller(), kinds());
  }
}
