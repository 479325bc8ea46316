package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfileSaved;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/**
 * What time and neglect bring about in an account's billing (domain D.11): the balance's last day
 * comes near, billing information is missing. Everything here may run twice, on two nodes.
 */
@ApplicationScoped
class AccountAlerts {

  private static final String BALANCE = "balance";
  private static final int[] DISTANCES = {1, 7, 30};
  private static final int FIRST = 30;

  @Inject AlertBook alerts;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject Clock clock;

  /** The last day of an account's balance, and what would be frozen by it. */
  record BalanceEnd(AccountId account, LocalDate day, Money balance) {}

  /** Accounts whose billing information is missing without having been told, a thousand. */
  List<AccountId> withoutBilling() {
    return sql.list(
        """
        select m.account_id from billing_missing m
        where not exists (select 1 from billing_notice n where n.account_id = m.account_id)
        order by m.account_id fetch first 1000 rows only""",
        row -> new AccountId(row.number("account_id")));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void tellBilling(AccountId account) {
    sql.update(
        "insert into billing_notice (account_id, told_at) values (?, ?)",
        account.value(),
        clock.instant());
    alerts.tell(
        account,
        Notice.of(
            AlertKind.BILLING_DATA_MISSING,
            account,
            "billing",
            "/account/billing.xhtml",
            accounts.get(account).name()));
  }

  void on(@Observes BillingProfileSaved event) {
    sql.update("delete from billing_notice where account_id = ?", event.account().value());
    alerts.resolve(AlertKind.BILLING_DATA_MISSING, "billing", event.account());
  }

  /** Balances that end within thirty days and of which a nearer distance is to be told. */
  List<BalanceEnd> endingBalances() {
    LocalDate today = today();
    return sql.list(
        """
        select e.account_id, e.ends_on, e.balance, e.currency from balance_end e
        where e.ends_on >= ? and e.ends_on <= ?
          and not exists (select 1 from balance_end_notice n
            where n.account_id = e.account_id and n.ends_on = e.ends_on
              and n.days <= case when e.ends_on <= ? then 1 when e.ends_on <= ? then 7 else 30 end)
        order by e.ends_on, e.account_id fetch first 1000 rows only""",
        row ->
            new BalanceEnd(
                new AccountId(row.number("account_id")),
                Objects.requireNonNull(row.dayOrNull("ends_on")),
                row.money("balance")),
        today,
        today.plusDays(FIRST),
        today.plusDays(1),
        today.plusDays(7));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void tellEnd(BalanceEnd end) {
    forget(end.account());
    sql.update(
        "insert into balance_end_notice (account_id, ends_on, days, told_at) values (?, ?, ?, ?)",
        end.account().value(),
        end.day(),
        distance(end.day()),
        clock.instant());
    AccountView account = accounts.get(end.account());
    alerts.tell(
        account.id(),
        Notice.of(
            AlertKind.BALANCE_ENDS,
            account.id(),
            BALANCE,
            LowCredit.ADD_CREDITS,
            account.name(),
            end.day()));
    for (Member member : members.holding(account.id(), AlertKind.BALANCE_ENDS.permission())) {
      String language = member.person().language();
      outbox.add(
          Letter.to(member.person(), MailKind.BALANCE_ENDS, account.id())
              .with("accountName", account.name())
              .with("balance", Words.money(end.balance(), language))
              .with("lastDay", Words.day(end.day(), language)));
    }
  }

  /** Accounts that were told of a last day which is no longer theirs. */
  List<AccountId> noLongerEnding() {
    return sql.list(
        """
        select n.account_id from balance_end_notice n
        where not exists (select 1 from balance_end e
          where e.account_id = n.account_id and e.ends_on = n.ends_on)
        order by n.account_id fetch first 1000 rows only""",
        row -> new AccountId(row.number("account_id")));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void forget(AccountId account) {
    sql.update("delete from balance_end_notice where account_id = ?", account.value());
    alerts.resolve(AlertKind.BALANCE_ENDS, BALANCE, account);
  }

  private long distance(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    for (int distance : DISTANCES) {
      if (days <= distance) {
        return distance;
      }
    }
    return FIRST;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
