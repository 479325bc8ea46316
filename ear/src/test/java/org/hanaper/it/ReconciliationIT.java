package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.ledger.LedgerAlarm;
import org.hanaper.ledger.LedgerCheck;
import org.hanaper.ledger.LedgerFinding;
import org.hanaper.ledger.Reconciliation;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The book is checked, an alarm is raised, nothing is repaired (domain D.13). */
@OnBothDatabases
class ReconciliationIT extends InContainer {

  @Inject Customers customers;
  @Inject Accounts accounts;
  @Inject Reconciliation reconciliation;
  @Inject Alarms alarms;
  @Inject Alerts alerts;
  @Inject Clock clock;
  @Inject Sql sql;

  /** Hears the alarm. */
  @ApplicationScoped
  public static class Alarms {

    private final AtomicLong findings = new AtomicLong();

    void on(@Observes LedgerAlarm alarm) {
      findings.addAndGet(alarm.findings());
    }

    long heard() {
      return findings.getAndSet(0);
    }
  }

  @Test
  void aBookInOrderRaisesNoAlarm() throws Exception {
    AccountId account = customers.active();
    customers.topUp(account, Money.ofMinor(5_00, "INR"));
    Caller finance = operator(Role.FINANCE);
    assertThat(as(finance, () -> reconciliation.checkAll())).isEmpty();
    assertThat(alarms.heard()).isZero();
    LedgerCheck newest = as(finance, () -> reconciliation.recent()).get(0);
    assertThat(newest.whole()).isTrue();
    assertThat(newest.endedAt()).isNotNull();
  }

  @Test
  void aChangedBalanceIsToldAndLeftAsItIs() throws Exception {
    AccountId account = customers.active();
    customers.topUp(account, Money.ofMinor(5_00, "INR"));
    long wallet = accounts.get(account).wallet().value();
    Caller finance = customers.finance("staff" + UUID.randomUUID() + "@example.org");
    sql.update("update wallet set balance = balance + 7 where id = ?", wallet);
    try {
      assertThat(as(finance, () -> reconciliation.checkAll()))
          .containsExactlyInAnyOrder(
              new LedgerFinding(
                  LedgerFinding.Problem.WALLET_OFF_ITS_LAST_ENTRY, wallet, 5_00, 5_07),
              new LedgerFinding(LedgerFinding.Problem.WALLET_OFF_ITS_SUM, wallet, 5_00, 5_07));
      assertThat(alarms.heard()).isEqualTo(2);
      assertThat(as(finance, () -> reconciliation.findings())).hasSize(2);
      assertThat(customers.balance(account)).isEqualTo(Money.ofMinor(5_07, "INR"));
      assertThat(told(finance)).satisfies(told -> assertThat(told.facts()).containsExactly("2"));
      assertThat(told(finance).resolved()).isFalse();
    } finally {
      sql.update("update wallet set balance = balance - 7 where id = ?", wallet);
    }
    assertThat(
            sql.number(
                "select count(*) from mail where kind = 'LEDGER_ALARM' and recipient = ?",
                finance.name()))
        .isEqualTo(1);
    as(finance, () -> reconciliation.checkAll());
    assertThat(told(finance).resolved()).isTrue();
  }

  private AlertRow told(Caller finance) throws Exception {
    return as(finance, () -> alerts.list(false, AlertKind.LEDGER_ALARM, null)).rows().get(0);
  }

  @Test
  void aNightIsCheckedOnceAndAKilledCheckGoesOn() throws Exception {
    String night = "night " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    sql.update("delete from ledger_check where period = ?", night);
    // as it stands when the server was killed in the middle
    sql.update(
        "insert into ledger_check (period, whole, began_at, through, actor)"
            + " values (?, 0, ?, 0, 'system')",
        night,
        clock.instant());
    asSystem(this::nightly);
    assertThat(ended(night)).isEqualTo(1);
    asSystem(this::nightly);
    assertThat(sql.number("select count(*) from ledger_check where period = ?", night))
        .isEqualTo(1);
    assertThat(
            sql.number("select through from ledger_check where period = ?", night)
                - sql.number("select max(id) from ledger_transaction"))
        .isGreaterThanOrEqualTo(0);
  }

  @Test
  void onlyTheFinanceTeamAsksForIt() {
    assertThatThrownBy(() -> as(operator(Role.APPROVER), () -> reconciliation.checkAll()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> as(member(someAccount(), Role.ADMINISTRATOR), () -> reconciliation.recent()))
        .isInstanceOf(NotAllowed.class);
  }

  private String nightly() {
    reconciliation.nightly();
    return "done";
  }

  private long ended(String period) {
    return sql.number(
        "select count(*) from ledger_check where period = ? and ended_at is not null", period);
  }
}
