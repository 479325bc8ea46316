package org.hanaper.ordering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Keyset;

/** Builds the list of orders: constant pieces, each with its parameter, newest first by key. */
final class OrderQuery {

  private static final Pattern NUMBER = Pattern.compile("(?:R-[0-9]|1)([0-9]{9})");

  /** What a row of a list of orders shows. */
  static final String COLUMNS =
      """
      select o.id, o.status, o.product_name, o.years, o.main_name, o.gross, o.currency, o.created_at,
        o.creator, case when o.charged_at is null then 0 else 1 end as charged,
        o.group_id, g.name as group_name
      """;

  /** Ends in the middle of an index's name. */
  static final String BY_INDEX =
      """
      from --DERBY-PROPERTIES joinOrder=FIXED
      certificate_order o --DERBY-PROPERTIES index=certificate_order_""";

  static final String GROUP = "join account_group g on g.id = o.group_id";

  private OrderQuery() {}

  static Keyset of(AccountId account, Reach reach, OrderFilter filter) {
    LocalDate from = filter.from();
    LocalDate until = filter.until();
    GroupId group = filter.group();
    Keyset list =
        new Keyset(
                COLUMNS + BY_INDEX + index(reach, filter) + "\n" + GROUP,
                "o.account_id = ?" + reach.sql(),
                Stream.concat(Stream.of(account.value()), reach.parameters().stream()).toArray())
            .by("o.id")
            .and(
                "o.created_at >= ?",
                from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant())
            .and(
                "o.created_at < ?",
                until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
            .and("o.product_code = ?", filter.product().isBlank() ? null : filter.product())
            .and("o.status = ?", filter.status())
            .and("o.group_id = ?", group == null ? null : group.value());
    return text(list, filter.text(), "o.main_name");
  }

  /** The index in which the rows of the page stand side by side. */
  private static String index(Reach reach, OrderFilter filter) {
    if (reach.isOwn()) {
      return "own";
    }
    if (filter.group() != null) {
      return "of_group";
    }
    return filter.status() == null ? "newest" : "of_status";
  }

  /**
   * Narrows to the one order whose number, or whose request's number, was typed, and for anything
   * else to the rows that hold it in an expression of small letters.
   */
  static Keyset text(Keyset list, String typed, String expression) {
    String text = typed.strip();
    Matcher number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
    return number.matches()
        ? list.and("o.id = ?", Long.parseLong(number.group(1)))
        : list.andPart(expression, text);
  }
}
