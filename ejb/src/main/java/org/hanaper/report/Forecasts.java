package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/** Tells how long the credits last, for those who look after money. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Forecasts {

  @Inject Sql sql;
  @Inject Access access;
  @Inject Clock clock;

  /** The forecast of the caller's account at its present rate of spending. */
  @Needs(Permission.CREDIT_ADD)
  public Forecast mine() {
    long account = access.caller().inAccount().value();
    Instant now = clock.instant();
    return sql.first(
            "select currency, activated_at, total from account_credit where account_id = ?",
            row -> {
              Instant begin = row.momentOrNull("activated_at");
              String currency = row.text("currency");
              return Forecast.of(
                  row.money("total"),
                  spent(account, now.minus(Duration.ofDays(30)), currency),
                  spent(account, now.minus(Duration.ofDays(90)), currency),
                  begin == null ? 0 : Duration.between(begin, now).toDays(),
                  LocalDate.ofInstant(now, ZoneOffset.UTC));
            },
            account)
        .orElseThrow(() -> new NotFound("account"));
  }

  private Money spent(long account, Instant since, String currency) {
    long sum =
        sql.number(
            "select sum(amount) from spending where account_id = ? and happened_at >= ?",
            account,
            since);
    return Money.ofMinor(sum, currency);
  }
}
