package org.hanaper.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** Sums what was spent by month. */
final class Spending {

  private static final int MONTHS = 12;

  private final Sql sql;
  private final Clock clock;

  Spending(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<MonthSpending> lastTwelveMonths(long account, String currency) {
    YearMonth last = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    YearMonth first = last.minusMonths(MONTHS - 1);
    return months(first, sums(account, first), currency);
  }

  /** The functions in braces are JDBC's own and mean the same on every database. */
  private Map<YearMonth, Long> sums(long account, YearMonth first) {
    Map<YearMonth, Long> sums = new HashMap<>();
    sql.list(
            """
            select y, m, sum(amount) as total
            from (
              select {fn year(happened_at)} as y, {fn month(happened_at)} as m, amount
              from spending where account_id = ? and happened_at >= ?) s
            group by y, m""",
            row ->
                Map.entry(
                    YearMonth.of((int) row.number("y"), (int) row.number("m")),
                    row.number("total")),
            account,
            first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
        .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
    return sums;
  }

  static List<MonthSpending> months(YearMonth first, Map<YearMonth, Long> sums, String currency) {
    long highest = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<MonthSpending> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = first.plusMonths(i);
      long sum = sums.getOrDefault(month, 0L);
      int share = highest > 0 && sum > 0 ? Math.toIntExact(sum * 100 / highest) : 0;
      months.add(new MonthSpending(month, Money.ofMinor(sum, currency), share));
    }
    return months;
  }
}
