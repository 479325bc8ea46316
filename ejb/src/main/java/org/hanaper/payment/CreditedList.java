package org.hanaper.payment;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanaper.shared.Money;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads credited online payments of all accounts, by key. */
final class CreditedList {

  private static final int PAGE = 25;
  private static final String SELECT =
      """
      select id, number, account_name, account_number, gateway, amount, taken_amount, currency,
        paid_at, settled_by, state
      from payment_overview
      where state in ('SUCCEEDED', 'CHARGED_BACK')
      """;

  private CreditedList() {}

  static Slice<CreditedPayment> slice(Sql sql, String search, @Nullable String after) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(SELECT);
    if (!search.isBlank()) {
      where
          .append(" and (number like ? escape '!' or account_number like ? escape '!'")
          .append(" or upper(account_name) like ? escape '!')");
      for (int i = 0; i < 3; i++) {
        values.add(search.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
      }
    }
    if (after != null && after.matches("[0-9]{1,18}")) {
      where.append(" and id < ?");
      values.add(Long.valueOf(after));
    }
    where.append(" order by id desc fetch first ").append(PAGE + 1).append(" rows only");
    List<Keyed> found = sql.list(where.toString(), Keyed::read, values.toArray());
    boolean more = found.size() > PAGE;
    List<Keyed> shown = more ? found.subList(0, PAGE) : found;
    String older = more ? Long.toString(shown.get(PAGE - 1).key()) : null;
    return new Slice<>(shown.stream().map(Keyed::row).toList(), null, older);
  }

  private record Keyed(long key, CreditedPayment row) {

    static Keyed read(Row row) throws SQLException {
      Long taken = row.numberOrNull("taken_amount");
      Money asked = row.money("amount");
      return new Keyed(
          row.number("id"),
          new CreditedPayment(
              new PaymentId(row.text("number")),
              row.text("account_name"),
              row.text("account_number"),
              row.text("gateway"),
              taken == null ? asked : Money.ofMinor(taken, asked.currency()),
              row.moment("paid_at"),
              row.numberOrNull("settled_by") != null,
              row.text("state").equals("CHARGED_BACK")));
    }
  }
}
