package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** What time does to accounts, and undoes again (domain A.3). Everything here may run twice. */
@Stateless
public class AccountLife {

  private static final int FIRST_WARNING_DAYS = 30;

  @Inject Sql sql;
  @Inject Accounts accounts;
  @Inject AccountHistory history;
  @Inject Clock clock;
  @Inject Event<AccountNewsTold> told;

  /**
   * Lets a lapsed account wait for its activation once more; others stay as they are. Holds the
   * account, so that it doesn't lapse while the new link goes out.
   *
   * @param account the account for which a new link goes out
   */
  @Inside
  public void awaitActivation(AccountId account) {
    accounts.hold(account);
    if (change(account, AccountState.LAPSED, AccountState.PENDING_ACTIVATION)) {
      history.note(
          "ACCOUNT_REVIVED", account, AccountState.PENDING_ACTIVATION, "a new link was sent");
    }
  }

  /**
   * Lets an account lapse whose activation link has passed its time; others stay as they are.
   *
   * @param account an account that waits, held by the caller
   */
  @Inside
  public void lapse(AccountId account) {
    if (change(account, AccountState.PENDING_ACTIVATION, AccountState.LAPSED)) {
      history.note("ACCOUNT_LAPSED", account, AccountState.LAPSED, "the link was not used in time");
    }
  }

  /** The active accounts of which there is something to tell, the nearest first; a thousand. */
  @Inside
  public List<AccountId> ending() {
    LocalDate today = today();
    return sql.list(
        """
        select a.id from account a
        where a.state = 'ACTIVE' and a.expires_on <= ?
          and not exists (
            select 1 from account_notice n
            where n.account_id = a.id and n.expires_on = a.expires_on
              and n.news = case when a.expires_on < ? then 'EXPIRED'
                when a.expires_on <= ? then 'DAYS_1' when a.expires_on <= ? then 'DAYS_7'
                else 'DAYS_30' end)
        order by a.expires_on, a.id fetch first 1000 rows only""",
        row -> new AccountId(row.number("id")),
        today.plusDays(FIRST_WARNING_DAYS),
        today,
        today.plusDays(1),
        today.plusDays(AccountNews.SOON));
  }

  /**
   * Warns of the last day, once for each date and distance, or ends the account when it is over.
   *
   * @param account an account near its last day
   */
  @Inside
  public void look(AccountId account) {
    accounts.hold(account);
    sql.first(
            "select expires_on from account where id = ? and state = 'ACTIVE'",
            row -> Optional.ofNullable(row.dayOrNull("expires_on")),
            account.value())
        .flatMap(day -> day)
        .ifPresent(lastDay -> tell(account, lastDay));
  }

  private void tell(AccountId account, LocalDate lastDay) {
    long days = ChronoUnit.DAYS.between(today(), lastDay);
    AccountNews news = AccountNews.before(days);
    if (days > FIRST_WARNING_DAYS || isTold(account, lastDay, news)) {
      return;
    }
    sql.update(
        "insert into account_notice (account_id, expires_on, news, told_at) values (?, ?, ?, ?)",
        account.value(),
        lastDay,
        news,
        clock.instant());
    if (news == AccountNews.EXPIRED) {
      change(account, AccountState.ACTIVE, AccountState.EXPIRED);
      history.note("ACCOUNT_EXPIRED", account, AccountState.EXPIRED, "last day " + lastDay);
    }
    told.fire(new AccountNewsTold(accounts.get(account), news, "", lastDay));
  }

  private boolean isTold(AccountId account, LocalDate lastDay, AccountNews news) {
    return sql.number(
            "select count(*) from account_notice where account_id = ? and expires_on = ? and news = ?",
            account.value(),
            lastDay,
            news)
        > 0;
  }

  private boolean change(AccountId account, AccountState from, AccountState to) {
    return sql.update(
            "update account set state = ? where id = ? and state = ?", to, account.value(), from)
        == 1;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
