package org.hanaper.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the list of accounts page by page: by the sort's column and, where equal, the id. */
@ApplicationScoped
class AccountPages {

  /** Stands for no last day where a day is needed. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final String SELECT =
      """
      select id, number, name, kind, state, country, currency, multiple_groups, expires_on,
        created_at
      from account
      where 1 = 1""";
  private static final String LAST_DAY = "coalesce(expires_on, cast('9999-12-31' as date))";

  @Inject Sql sql;
  @Inject Clock clock;

  /** The columns that the list can be sorted by. */
  private enum Order {
    CREATED("id"),
    NAME("name"),
    EXPIRES(LAST_DAY);

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  Slice<AccountRow> page(AccountFilter filter, int size) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder select = new StringBuilder(SELECT);
    narrow(filter, select, values);
    order(filter, select, values);
    List<AccountRow> found =
        sql.list(select + " fetch first " + (size + 1) + " rows only", this::row, values.toArray());
    boolean more = found.size() > size;
    List<AccountRow> rows = more ? found.subList(0, size) : found;
    return new Slice<>(rows, null, more ? key(order(filter), rows.get(size - 1)) : null);
  }

  private void narrow(AccountFilter filter, StringBuilder select, List<@Nullable Object> values) {
    if (!filter.search().isBlank()) {
      String part = filter.search().strip().toLowerCase(Locale.ROOT);
      String pattern = "%" + part.replaceAll("([!%_])", "!$1") + "%";
      select.append(" and (lower(name) like ? escape '!' or number like ? escape '!')");
      values.addAll(List.of(pattern, pattern));
    }
    if (filter.kind() != null) {
      select.append(" and kind = ?");
      values.add(filter.kind());
    }
    if (filter.state() != null) {
      narrow(filter.state(), select, values);
    }
  }

  /** What is past its last day counts as expired before the clock has noted it. */
  private void narrow(AccountState state, StringBuilder select, List<@Nullable Object> values) {
    if (state == AccountState.EXPIRED) {
      select.append(" and (state = 'EXPIRED' or (state = 'ACTIVE' and expires_on < ?))");
      values.add(today());
    } else {
      select.append(" and state = ?");
      values.add(state);
      if (state == AccountState.ACTIVE) {
        select.append(" and " + LAST_DAY + " >= ?");
        values.add(today());
      }
    }
  }

  private static void order(
      AccountFilter filter, StringBuilder select, List<@Nullable Object> values) {
    Order order = order(filter);
    boolean falls = filter.sort().isEmpty() || filter.sort().startsWith("-");
    String sign = falls ? " < ?" : " > ?";
    Object[] last = last(order, filter.after());
    if (last.length == 1) {
      select.append(" and id").append(sign);
      values.add(last[0]);
    } else if (last.length == 2) {
      select.append(" and (").append(order.column).append(sign);
      select.append(" or (").append(order.column).append(" = ? and id").append(sign).append("))");
      values.addAll(List.of(last[0], last[0], last[1]));
    }
    String direction = falls ? " desc" : "";
    select.append(" order by ").append(order.column).append(direction);
    if (order != Order.CREATED) {
      select.append(", id").append(direction);
    }
  }

  private static Order order(AccountFilter filter) {
    return switch (filter.sort().replace("-", "")) {
      case "name" -> Order.NAME;
      case "expires" -> Order.EXPIRES;
      default -> Order.CREATED;
    };
  }

  private static String key(Order order, AccountRow row) {
    return switch (order) {
      case CREATED -> row.id().toString();
      case NAME -> row.id() + "." + row.name();
      case EXPIRES -> row.id() + "." + (row.expiresOn() == null ? NEVER : row.expiresOn());
    };
  }

  /** The id, or the column's value and the id; nothing for a key that makes no sense. */
  private static Object[] last(Order order, String key) {
    String[] parts = key.split("\\.", 2);
    if (!parts[0].matches("[0-9]{1,18}") || (order != Order.CREATED && parts.length < 2)) {
      return new Object[0];
    }
    Long id = Long.valueOf(parts[0]);
    return switch (order) {
      case CREATED -> new Object[] {id};
      case NAME -> new Object[] {parts[1], id};
      case EXPIRES -> days(parts[1], id);
    };
  }

  private static Object[] days(String day, Long id) {
    try {
      return new Object[] {LocalDate.parse(day), id};
    } catch (DateTimeException e) {
      return new Object[0];
    }
  }

  private AccountRow row(Row row) throws SQLException {
    LocalDate lastDay = row.dayOrNull("expires_on");
    AccountState kept = row.constant("state", AccountState.class);
    boolean over = kept == AccountState.ACTIVE && lastDay != null && lastDay.isBefore(today());
    return new AccountRow(
        new AccountId(row.number("id")),
        row.text("number"),
        row.text("name"),
        row.constant("kind", AccountKind.class),
        over ? AccountState.EXPIRED : kept,
        row.text("country"),
        row.text("currency"),
        row.flag("multiple_groups"),
        lastDay,
        row.moment("created_at"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
