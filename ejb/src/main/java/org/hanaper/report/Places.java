package org.hanaper.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hanaper.store.Sql;

/**
 * Reads entries by their places, which are without gaps: a page is a range of places and costs the
 * same anywhere. With a type, whose places have gaps, ranges grow until they hold enough; Derby
 * can't walk an index backwards and sorts only what such a range holds.
 */
final class Places {

  private static final String COLUMNS =
      "select place, kind, booked_at, amount, balance_after, currency, transaction_id from ";
  private static final String WITHIN = " where wallet_id = ? and place > ? and place <= ?";
  private static final String ALL = COLUMNS + "statement_place" + WITHIN;
  private static final String OF_KIND = COLUMNS + "statement_kind" + WITHIN + " and kind = ?";

  private static final int FIRST_RANGE = 200;

  private final Sql sql;

  Places(Sql sql) {
    this.sql = sql;
  }

  /** Up to so many entries from the end of a range, newest first. */
  List<PlacedEntry> fromTheEnd(Range range, int most) {
    List<PlacedEntry> found = new ArrayList<>();
    long size = range.kind() == null ? most : FIRST_RANGE;
    long last = range.last();
    while (found.size() < most && last > range.after()) {
      long after = Math.max(range.after(), last - size);
      found.addAll(read(new Range(range.wallet(), after, last, range.kind()), most, " desc"));
      last = after;
      size *= 2;
    }
    return found.subList(0, Math.min(most, found.size()));
  }

  /** Up to so many entries from the beginning of a range, oldest first. */
  List<PlacedEntry> fromTheStart(Range range, int most) {
    List<PlacedEntry> found = new ArrayList<>();
    long size = range.kind() == null ? most : FIRST_RANGE;
    long after = range.after();
    while (found.size() < most && after < range.last()) {
      long last = Math.min(range.last(), after + size);
      found.addAll(read(new Range(range.wallet(), after, last, range.kind()), most, ""));
      after = last;
      size *= 2;
    }
    return found.subList(0, Math.min(most, found.size()));
  }

  /** The same, newest first. */
  List<PlacedEntry> lowestNewestFirst(Range range, int most) {
    List<PlacedEntry> found = new ArrayList<>(fromTheStart(range, most));
    Collections.reverse(found);
    return found;
  }

  /**
   * The last place that was booked before a moment, by halving: moments never fall from place to
   * place.
   *
   * @param entries how many places the wallet has
   * @return 0 when there is none
   */
  long lastBefore(long wallet, long entries, Instant moment) {
    long before = 0;
    long notBefore = entries + 1;
    while (notBefore - before > 1) {
      long middle = before + (notBefore - before) / 2;
      if (bookedAt(wallet, middle).isBefore(moment)) {
        before = middle;
      } else {
        notBefore = middle;
      }
    }
    return before;
  }

  /** What the wallet held after a place, in minor units; nothing after place 0. */
  long balanceAfter(long wallet, long place) {
    return sql.number(
        "select balance_after from statement_place where wallet_id = ? and place = ?",
        wallet,
        place);
  }

  private Instant bookedAt(long wallet, long place) {
    return sql.first(
            "select booked_at from statement_place where wallet_id = ? and place = ?",
            row -> row.moment("booked_at"),
            wallet,
            place)
        .orElseThrow(() -> new IllegalStateException("wallet " + wallet + " lacks " + place));
  }

  private List<PlacedEntry> read(Range range, int most, String direction) {
    String end = " order by place" + direction + " fetch first " + most + " rows only";
    return range.kind() == null
        ? sql.list(ALL + end, PlacedEntry::read, range.wallet(), range.after(), range.last())
        : sql.list(
            OF_KIND + end,
            PlacedEntry::read,
            range.wallet(),
            range.after(),
            range.last(),
            range.kind());
  }
}
