package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.account.BillingProfiles;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupLowCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.notification.AlertClock;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.notification.BehindRun;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each is alerted to what concerns him by his role, and to nothing else. */
@OnBothDatabases
class AlertIT extends InContainer {

  @Inject Customers customers;
  @Inject Accounts accounts;
  @Inject OrderDesk orders;
  @Inject Alerts alerts;
  @Inject BehindRun behind;
  @Inject AlertClock clock;
  @Inject GroupLowCredit lowCredit;
  @Inject GroupCredit credit;
  @Inject AccountsOffice office;
  @Inject BillingProfiles profiles;
  @Inject Clock time;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;
  private Caller manager;
  private Caller standard;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    manager = customers.member(account, Role.MANAGER);
    standard = customers.member(account, Role.STANDARD_USER);
  }

  @Test
  void tellsOfANewGroupWhoeverMayEditItButNotItsMaker() throws Exception {
    customers.payingGroup(administrator, "Shops");
    assertThat(unread(administrator)).isZero();
    assertThat(unread(standard)).isZero();
    assertThat(all(manager))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.GROUP_CREATED);
              assertThat(alert.facts()).startsWith("Shops");
              assertThat(alert.link()).startsWith("/group/view.xhtml?id=");
            });
  }

  @Test
  void tellsOfLowCreditOnceAndResolvesItWhenTheBalanceIsBack() throws Exception {
    customers.topUp(account, rupees(500_00));
    as(administrator, () -> done(() -> accounts.setLowCreditThreshold(rupees(300_00))));
    order();
    order();
    order();
    assertThat(all(manager)).extracting(AlertRow::kind).containsExactly(AlertKind.LOW_CREDIT);
    assertThat(unread(standard)).isZero();
    customers.topUp(account, rupees(1000_00));
    order();
    assertThat(unread(manager)).isZero();
    assertThat(all(manager)).singleElement().matches(AlertRow::resolved);
  }

  @Test
  void tellsOfAGroupsLowCreditOnceForEachCrossing() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    as(administrator, () -> done(() -> lowCredit.set(group, rupees(200_00))));
    assertThat(kinds(manager)).containsExactly(AlertKind.GROUP_LOW_CREDIT, AlertKind.GROUP_CREATED);
    customers.topUp(account, rupees(500_00));
    as(administrator, () -> credit.allocate(move(group, 200_00)));
    assertThat(all(manager).get(0)).matches(AlertRow::resolved);
    OrderId order = as(administrator, () -> orders.place(Customers.order(group, 1)));
    assertThat(all(manager).get(0))
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.GROUP_LOW_CREDIT);
              assertThat(alert.resolved()).isFalse();
              assertThat(alert.facts()).startsWith("Shops");
              assertThat(alert.link()).isEqualTo("/group/credit.xhtml?id=" + group);
            });
    assertThat(unread(standard)).isZero();
    assertThat(mails(manager, "GROUP_LOW_CREDIT")).isEqualTo(2);
    as(administrator, () -> done(() -> orders.cancel(order, "no longer", "k" + order)));
    assertThat(all(manager).get(0)).matches(AlertRow::resolved);
    assertThatThrownBy(() -> as(standard, () -> done(() -> lowCredit.set(group, null))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> done(() -> lowCredit.set(group, rupees(-1)))))
        .isInstanceOf(InvalidInput.class);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> lowCredit.set(group, null))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> lowCredit.threshold(group)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void tellsOfRequestsThatALimitOrTheCreditsRefusedUntilTheyArePaid() throws Exception {
    GroupId limited = customers.limitedGroup(administrator, "Shops", rupees(100_00));
    assertThatThrownBy(() -> as(standard, () -> orders.place(Customers.order(limited, 1))))
        .isInstanceOf(OrderOnHold.class);
    assertThat(all(manager).get(0))
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.ORDER_OVER_LIMIT);
              assertThat(alert.link()).isEqualTo("/group/view.xhtml?id=" + limited);
            });
    GroupId group = customers.defaultGroup(account);
    OrderId request = held(group);
    held(group);
    assertThat(kinds(manager).subList(0, 2)).containsOnly(AlertKind.ORDER_WITHOUT_CREDIT);
    assertThat(mails(manager, "ORDER_ON_HOLD")).isEqualTo(2);
    assertThat(unread(standard)).isZero();
    customers.topUp(account, rupees(500_00));
    as(standard, () -> done(() -> orders.pay(request, null, "pay" + request)));
    assertThat(all(manager).get(1)).matches(AlertRow::resolved);
    assertThat(all(manager).get(0)).matches(alert -> !alert.resolved());
  }

  @Test
  void tellsThatTheBalanceEndsAtEachDistanceAndForgetsItWhenTheDayMoves() throws Exception {
    Caller finance = customers.member(account, Role.FINANCE_MANAGER);
    customers.topUp(account, rupees(500_00));
    LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    ends(today.plusDays(31));
    assertThat(all(finance)).isEmpty();
    ends(today.plusDays(20));
    look();
    ends(today.plusDays(6));
    look();
    assertThat(all(finance)).hasSize(2);
    assertThat(all(finance)).extracting(AlertRow::resolved).containsExactly(false, true);
    assertThat(mails(finance, "BALANCE_ENDS")).isEqualTo(2);
    assertThat(all(manager)).isEmpty();
    ends(today.plusDays(400));
    assertThat(unread(finance)).isZero();
    assertThat(all(finance)).hasSize(2).allMatch(AlertRow::resolved);
  }

  @Test
  void tellsAllWhoOrderThatBillingInformationIsMissingUntilItIsThere() throws Exception {
    AccountId bare = customers.active();
    Caller owner = customers.member(bare, Role.ADMINISTRATOR);
    Caller basic = customers.member(bare, Role.BASIC_USER);
    Caller discovery = customers.member(bare, Role.DISCOVERY_USER);
    look();
    look();
    assertThat(kinds(owner)).containsExactly(AlertKind.BILLING_DATA_MISSING);
    assertThat(kinds(basic)).containsExactly(AlertKind.BILLING_DATA_MISSING);
    assertThat(all(discovery)).isEmpty();
    assertThat(all(administrator)).isEmpty();
    as(owner, () -> done(() -> profiles.save(Customers.billing())));
    assertThat(all(basic)).singleElement().matches(AlertRow::resolved);
  }

  @Test
  void keepsReadingApartForEachReader() throws Exception {
    Caller other = customers.member(account, Role.FINANCE_MANAGER);
    customers.payingGroup(administrator, "First");
    customers.payingGroup(administrator, "Second");
    AlertRow newest = all(manager).get(0);
    customers.payingGroup(administrator, "Third");
    as(manager, () -> done(() -> alerts.readAll(newest.id())));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(unread(other)).isEqualTo(3);
    long third = all(manager).get(0).id();
    as(manager, () -> done(() -> alerts.read(third)));
    as(manager, () -> done(() -> alerts.read(third)));
    assertThat(unread(manager)).isZero();
  }

  @Test
  void hidesTheAlertsOfOthers() throws Exception {
    customers.payingGroup(administrator, "Shops");
    long id = all(manager).get(0).id();
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> alerts.read(id))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(administrator, () -> done(() -> alerts.read(id))))
        .isInstanceOf(NotFound.class);
    as(stranger, () -> done(() -> alerts.readAll(Long.MAX_VALUE)));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(unread(Caller.visitor("192.0.2.9"))).isZero();
  }

  @Test
  void showsNothingThatTheRoleOfTodayMayNotKnow() throws Exception {
    customers.payingGroup(administrator, "Shops");
    Caller demoted =
        new Caller(
            Caller.Kind.MEMBER,
            manager.identity(),
            manager.membership(),
            account,
            manager.name(),
            Role.BASIC_USER.name(),
            manager.address());
    assertThat(unread(demoted)).isZero();
    assertThat(all(demoted)).isEmpty();
  }

  @Test
  void goesThroughTheListByKey() throws Exception {
    for (int i = 0; i < 27; i++) {
      sql.update(
          """
          insert into alert (membership_id, account_id, kind, subject, facts, link, unread,
            raised_at)
          values (?, ?, 'GROUP_CREATED', 's', '0=n&1=m', '/group/list.xhtml', 1, ?)""",
          manager.asMember().value(),
          account.value(),
          java.time.Instant.EPOCH);
    }
    String older = as(manager, () -> alerts.list(true, null, null)).older();
    assertThat(as(manager, () -> alerts.list(true, AlertKind.GROUP_CREATED, older)).rows())
        .hasSize(2);
    assertThat(as(manager, () -> alerts.list(true, AlertKind.LOW_CREDIT, null)).rows()).isEmpty();
  }

  private void order() throws Exception {
    as(administrator, () -> orders.place(Customers.order(customers.defaultGroup(account), 1)));
  }

  private OrderId held(GroupId group) {
    try {
      as(standard, () -> orders.place(Customers.order(group, 1)));
      throw new AssertionError("not held");
    } catch (OrderOnHold refusal) {
      return refusal.order();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void ends(LocalDate day) throws Exception {
    as(operator(Role.ACCOUNT_MANAGER), () -> done(() -> office.setTerms(account, rupees(0), day)));
    look();
  }

  private void look() throws Exception {
    asSystem(() -> done(clock::runNow));
  }

  private List<AlertKind> kinds(Caller caller) throws Exception {
    return all(caller).stream().map(AlertRow::kind).toList();
  }

  private long mails(Caller member, String kind) throws Exception {
    as(member, () -> done(behind::runNow));
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, member.name());
  }

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(group, rupees(minor), null, "", UUID.randomUUID().toString());
  }

  private int unread(Caller caller) throws Exception {
    as(caller, () -> done(behind::runNow));
    return as(caller, () -> alerts.unread());
  }

  private List<AlertRow> all(Caller caller) throws Exception {
    as(caller, () -> done(behind::runNow));
    as(caller, () -> done(behind::runNow));
    return as(caller, () -> alerts.list(false, null, null)).rows();
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
