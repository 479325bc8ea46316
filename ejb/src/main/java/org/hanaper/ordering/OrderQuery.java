package org.hanaper.ordering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/** Builds the query of the list: constant pieces, each with its parameter, newest first by key. */
final class OrderQuery {

  private static final Pattern NUMBER = Pattern.compile("(?:R-[0-9]|1)([0-9]{9})");

  private final StringBuilder sql =
      new StringBuilder("select o.* from order_overview o where o.account_id = ?");
  private final List<@Nullable Object> parameters = new ArrayList<>();

  OrderQuery(AccountId account, Reach reach, OrderFilter filter) {
    parameters.add(account.value());
    sql.append(reach.sql());
    parameters.addAll(reach.parameters());
    text(filter.text().strip());
    LocalDate from = filter.from();
    LocalDate until = filter.until();
    GroupId group = filter.group();
    and(
        " and o.created_at >= ?",
        from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant());
    and(
        " and o.created_at < ?",
        until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    and(" and o.product_code = ?", filter.product().isBlank() ? null : filter.product());
    and(" and o.status = ?", filter.status());
    and(" and o.group_id = ?", group == null ? null : group.value());
    and(" and o.id < ?", filter.after());
    sql.append(" order by o.id desc fetch first 11 rows only");
  }

  String sql() {
    return sql.toString();
  }

  @Nullable Object[] parameters() {
    return parameters.toArray();
  }

  /** A number of an order or request finds that one, anything else the main names that hold it. */
  private void text(String text) {
    Matcher number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
    if (number.matches()) {
      and(" and o.id = ?", Long.parseLong(number.group(1)));
    } else if (!text.isEmpty()) {
      and(" and o.main_name like ? escape '!'", "%" + escaped(text) + "%");
    }
  }

  private void and(String piece, @Nullable Object parameter) {
    if (parameter != null) {
      sql.append(piece);
      parameters.add(parameter);
    }
  }

  private static String escaped(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
