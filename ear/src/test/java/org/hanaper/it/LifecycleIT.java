package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountClock;
import org.hanaper.account.AccountDeactivated;
import org.hanaper.account.AccountExpired;
import org.hanaper.account.AccountNews;
import org.hanaper.account.AccountState;
import org.hanaper.account.AccountStates;
import org.hanaper.account.Accounts;
import org.hanaper.account.ExpiryDateNotUsable;
import org.hanaper.identity.Activation;
import org.hanaper.identity.LinkClock;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.NoUsableAccount;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.Visit;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Accounts end, go on, are switched off and on, and lapse; and what that does to their people. */
@OnBothDatabases
class LifecycleIT extends InContainer {

  @Inject AccountStates states;
  @Inject AccountClock accountClock;
  @Inject LinkClock linkClock;
  @Inject Accounts accounts;
  @Inject Activation activation;
  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject OrderDesk desk;
  @Inject NewAccounts people;
  @Inject Customers customers;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Clock clock;
  @Inject Sql sql;

  @Test
  void warnsOncePerDistanceHoweverOftenTheClockRuns() throws Exception {
    AccountId account = customers.active();
    for (int days : List.of(31, 20, 5, 1)) {
      lastDay(account, today().plusDays(days));
      accountClock.runNow();
      accountClock.runNow();
    }
    assertThat(mailed.told(AccountNews.DAYS_30, account)).isEqualTo(1);
    assertThat(mailed.told(AccountNews.DAYS_7, account)).isEqualTo(1);
    assertThat(mailed.told(AccountNews.DAYS_1, account)).isEqualTo(1);
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void twoClocksAtTheSameTimeTellOnce() throws Exception {
    AccountId account = customers.active();
    lastDay(account, today().minusDays(1));
    crowd.all(
        4,
        Caller.system(),
        () -> {
          accountClock.runNow();
          return true;
        });
    assertThat(mailed.told(AccountNews.EXPIRED, account)).isEqualTo(1);
    assertThat(kept(account)).isEqualTo("EXPIRED");
  }

  @Test
  void anExpiredAccountEndsSessionsCannotBeEnteredAndIsRenewedByTheAccountManager()
      throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.activated(email, "Ending Works");
    Visit visit = visit(email);
    lastDay(account, today().minusDays(1));
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    accountClock.runNow();
    assertThatThrownBy(() -> people.enter(email, NewAccounts.PASSWORD).orRefuse())
        .isInstanceOf(NoUsableAccount.class);
    assertThatThrownBy(() -> renew(account, today().minusDays(1), today().minusDays(1)))
        .isInstanceOf(ExpiryDateNotUsable.class);
    renew(account, today().minusDays(1), today().plusYears(1));
    assertThat(mailed.told(AccountNews.RENEWED, account)).isEqualTo(1);
    assertThat(visit(email).roles()).containsExactly("ADMINISTRATOR");
  }

  @Test
  void aLastDayThatChangedMeanwhileIsNotOverwritten() throws Exception {
    AccountId account = customers.active();
    renew(account, null, today().plusDays(90));
    assertThatThrownBy(() -> renew(account, null, today().plusDays(10)))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThatThrownBy(
            () -> as(member(account, Role.ADMINISTRATOR), () -> set(account, null, null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(operator(Role.APPROVER), () -> set(account, null, null)))
        .isInstanceOf(NotAllowed.class);
  }

  /** The clock reads the last day and then ends the account: no renewal may come in between. */
  @Test
  void aRenewalWaitsForWhoHoldsTheAccount() throws Exception {
    AccountId account = customers.active();
    lastDay(account, today().minusDays(1));
    LocalDate next = today().plusYears(1);
    ExecutorService manager = Executors.newSingleThreadExecutor();
    Future<List<Object>> renewal =
        inOneTransaction(
            Caller.system(),
            () -> {
              accounts.hold(account);
              Future<List<Object>> begun =
                  manager.submit(
                      () ->
                          crowd.all(
                              1,
                              operator(Role.ACCOUNT_MANAGER),
                              () -> set(account, today().minusDays(1), next)));
              assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS))
                  .isInstanceOf(TimeoutException.class);
              return begun;
            });
    assertThat(renewal.get(1, TimeUnit.MINUTES)).containsExactly(true);
    manager.shutdown();
    accountClock.runNow();
    assertThat(kept(account)).isEqualTo("ACTIVE");
  }

  @Test
  void aDeactivatedAccountEndsSessionsAndComesBackByReactivation() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.activated(email, "Paused Works");
    Visit visit = visit(email);
    assertThatThrownBy(() -> deactivate(account, "")).isInstanceOf(InvalidInput.class);
    deactivate(account, "Not reachable any more.");
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    assertThatThrownBy(() -> people.enter(email, NewAccounts.PASSWORD).orRefuse())
        .isInstanceOf(NoUsableAccount.class);
    assertThat(mailed.told(AccountNews.DEACTIVATED, account)).isEqualTo(1);
    assertThatThrownBy(() -> deactivate(account, "again")).isInstanceOf(SomebodyWasFaster.class);
    as(operator(Role.ACCOUNT_MANAGER), () -> reactivate(account));
    assertThat(mailed.told(AccountNews.REACTIVATED, account)).isEqualTo(1);
    assertThat(visit(email).roles()).containsExactly("ADMINISTRATOR");
  }

  @Test
  void ofTwoWhoSwitchOffOneIsTold() throws Exception {
    AccountId account = customers.active();
    List<Object> results =
        crowd.all(
            4,
            operator(Role.ACCOUNT_MANAGER),
            () -> {
              states.deactivate(account, "twice");
              return true;
            });
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(results).filteredOn(SomebodyWasFaster.class::isInstance).hasSize(3);
  }

  @Test
  void ordersAreRefusedAndRefundsStillPostAfterTheEnd() throws Exception {
    for (boolean expires : List.of(true, false)) {
      AccountId account = customers.ready();
      customers.topUp(account, Money.parse("500.00", "INR"));
      Caller buyer = customers.member(account, Role.ADMINISTRATOR);
      OrderId order = as(buyer, () -> place(account));
      Money paid = customers.balance(account);
      if (expires) {
        lastDay(account, today().minusDays(1));
        accountClock.runNow();
      } else {
        deactivate(account, "Not reachable any more.");
      }
      assertThatThrownBy(() -> as(buyer, () -> place(account)))
          .isInstanceOf(expires ? AccountExpired.class : AccountDeactivated.class);
      assertThat(customers.balance(account)).isEqualTo(paid);
      as(
          operator(Role.APPROVER),
          () -> {
            desk.reject(order, "not vetted", UUID.randomUUID().toString());
            return true;
          });
      assertThat(customers.balance(account)).isEqualTo(Money.parse("500.00", "INR"));
    }
  }

  @Test
  void anAccountWhoseLinkWasNotUsedLapsesAndANewLinkRevivesIt() {
    String email = NewAccounts.fresh();
    AccountId account = people.signUp(email, "Sleepy Works");
    linkClock.runNow();
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
    sql.update(
        """
        update one_time_link set expires_at = ? where membership_id in
          (select id from membership where account_id = ?)""",
        Instant.EPOCH,
        account.value());
    linkClock.runNow();
    linkClock.runNow();
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.LAPSED);
    activation.sendAgain(email);
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
    activation.activate(
        new NewPassword(mailed.token(email), NewAccounts.PASSWORD, NewAccounts.PASSWORD));
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.ACTIVE);
  }

  private Visit visit(String email) {
    return signIn
        .redeem(people.enter(email, NewAccounts.PASSWORD).orRefuse().ticket())
        .orElseThrow();
  }

  private OrderId place(AccountId account) throws Exception {
    return desk.place(Customers.order(customers.defaultGroup(account), 1));
  }

  private void lastDay(AccountId account, LocalDate day) {
    sql.update("update account set expires_on = ? where id = ?", day, account.value());
  }

  private String kept(AccountId account) {
    return sql.first(
            "select state from account where id = ?", row -> row.text("state"), account.value())
        .orElse("");
  }

  private void renew(AccountId account, LocalDate seen, LocalDate day) throws Exception {
    as(operator(Role.ACCOUNT_MANAGER), () -> set(account, seen, day));
  }

  private boolean set(AccountId account, LocalDate seen, LocalDate day) {
    states.setLastDay(account, seen, day);
    return true;
  }

  private void deactivate(AccountId account, String reason) throws Exception {
    as(
        operator(Role.ACCOUNT_MANAGER),
        () -> {
          states.deactivate(account, reason);
          return true;
        });
  }

  private boolean reactivate(AccountId account) {
    states.reactivate(account);
    return true;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
