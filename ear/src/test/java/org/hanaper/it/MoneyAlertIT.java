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
import org.hanaper.group.GroupLife;
import org.hanaper.group.GroupLowCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.junit.jupiter.api.Test;

/** What happens to money alerts those who look after it, until it is over. */
@OnBothDatabases
class MoneyAlertIT extends AlertCases {

  @Inject Accounts accounts;
  @Inject OrderDesk orders;
  @Inject GroupLowCredit lowCredit;
  @Inject GroupLife life;
  @Inject GroupCredit credit;
  @Inject AccountsOffice office;
  @Inject BillingProfiles profiles;
  @Inject Clock time;

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
  void looksAtTheBalanceAnewWhenTheThresholdIsSetRaisedOrCleared() throws Exception {
    customers.topUp(account, rupees(500_00));
    as(administrator, () -> done(() -> accounts.setLowCreditThreshold(rupees(500_00))));
    assertThat(all(manager)).isEmpty();
    as(administrator, () -> done(() -> accounts.setLowCreditThreshold(rupees(500_01))));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(mails(manager, "LOW_CREDIT")).isEqualTo(1);
    as(administrator, () -> done(() -> accounts.setLowCreditThreshold(null)));
    assertThat(all(manager)).singleElement().matches(AlertRow::resolved);
    as(administrator, () -> done(() -> accounts.setLowCreditThreshold(rupees(600_00))));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(mails(manager, "LOW_CREDIT")).isEqualTo(2);
  }

  @Test
  void tellsWithinTheHourWhatAServerThatDiedDidNotTell() throws Exception {
    GroupId paying = customers.payingGroup(administrator, "Shops");
    GroupId limited = customers.limitedGroup(administrator, "Labs", rupees(100_00));
    sql.update("update account set low_credit = 100 where id = ?", account.value());
    sql.update("update account_group set low_credit = 100 where id = ?", paying.value());
    sql.update("update account_group set spent = 8000 where id = ?", limited.value());
    assertThat(kinds(manager)).containsOnly(AlertKind.GROUP_CREATED);
    look();
    look();
    assertThat(kinds(manager))
        .containsOnlyOnce(
            AlertKind.LOW_CREDIT, AlertKind.GROUP_LOW_CREDIT, AlertKind.SPEND_LIMIT_NEAR);
    assertThat(mails(manager, "SPEND_LIMIT_NEAR")).isEqualTo(1);
    sql.update("update account set low_credit = 0 where id = ?", account.value());
    sql.update("update account_group set low_credit = 0 where id = ?", paying.value());
    sql.update("update account_group set spent = 7999 where id = ?", limited.value());
    look();
    assertThat(all(manager))
        .filteredOn(alert -> alert.kind() != AlertKind.GROUP_CREATED)
        .hasSize(3)
        .allMatch(AlertRow::resolved);
  }

  @Test
  void forgetsWhatWasToldOfASpendLimitWhenItsCountBeginsAnew() throws Exception {
    GroupId limited = customers.limitedGroup(administrator, "Labs", rupees(100_00));
    sql.update("update account_group set spent = 10000 where id = ?", limited.value());
    look();
    assertThat(kinds(manager)).contains(AlertKind.SPEND_LIMIT_REACHED);
    sql.update(
        "update account_group set spent = 0, counting_period = counting_period + 1 where id = ?",
        limited.value());
    look();
    assertThat(all(manager))
        .filteredOn(alert -> alert.kind() == AlertKind.SPEND_LIMIT_REACHED)
        .singleElement()
        .matches(AlertRow::resolved);
    sql.update("update account_group set spent = 10000 where id = ?", limited.value());
    look();
    assertThat(mails(manager, "SPEND_LIMIT_REACHED")).isEqualTo(2);
  }

  @Test
  void warnsOfAGroupOnlyWhileItIsNotArchived() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    as(administrator, () -> done(() -> lowCredit.set(group, rupees(200_00))));
    assertThat(all(manager).get(0)).matches(alert -> !alert.resolved());
    as(administrator, () -> done(() -> life.archive(group)));
    assertThat(low(manager)).singleElement().matches(AlertRow::resolved);
    as(administrator, () -> done(() -> life.restore(group)));
    assertThat(low(manager)).extracting(AlertRow::resolved).containsExactly(false, true);
    assertThat(mails(manager, "GROUP_LOW_CREDIT")).isEqualTo(2);
  }

  @Test
  void tellsOfAGroupsLowCreditOnceForEachCrossing() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    as(administrator, () -> done(() -> lowCredit.set(group, rupees(200_00))));
    assertThat(kinds(manager))
        .containsExactly(
            AlertKind.GROUP_LOW_CREDIT, AlertKind.GROUP_EDITED, AlertKind.GROUP_CREATED);
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
    as(standard, () -> done(() -> orders.pay(request, rupees(118_00), "pay" + request)));
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

  private List<AlertRow> low(Caller caller) throws Exception {
    return all(caller).stream()
        .filter(alert -> alert.kind() == AlertKind.GROUP_LOW_CREDIT)
        .toList();
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

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(group, rupees(minor), null, "", UUID.randomUUID().toString());
  }
}
