package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.group.SpendLimitExceeded;
import org.hanaper.ordering.OrderCancelledAlready;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.junit.jupiter.api.Test;

/** Who races for the last of something: one wins, the others are told. */
@OnBothDatabases
class RacesIT extends InContainer {

  private static final int CROWD = 16;

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject OrderDesk desk;
  @Inject Accounts accounts;

  @Test
  void chargesNoMoreThanTheThresholdAllows() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(10_000_00));
    GroupId group = customers.limitedGroup(administrator, "Limited", rupees(5 * 118_00));
    List<Object> results =
        crowd.all(CROWD, administrator, () -> desk.place(Customers.order(group, 1)));
    assertThat(results).filteredOn(OrderId.class::isInstance).hasSize(5);
    assertThat(results)
        .filteredOn(OrderOnHold.class::isInstance)
        .hasSize(CROWD - 5)
        .allSatisfy(
            refusal ->
                assertThat(((OrderOnHold) refusal).reason())
                    .isInstanceOf(SpendLimitExceeded.class));
    assertThat(customers.group(group).get(1)).isEqualTo(5 * 118_00);
    assertThat(customers.balance(account)).isEqualTo(rupees(10_000_00 - 5 * 118_00));
  }

  @Test
  void givesTheMoneyBackOnceHoweverManyCancel() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(118_00));
    OrderId id =
        as(administrator, () -> desk.place(Customers.order(customers.defaultGroup(account), 1)));
    List<Object> results =
        crowd.all(
            CROWD,
            administrator,
            () -> {
              desk.cancel(id, "ordered twice", UUID.randomUUID().toString());
              return "done";
            });
    assertThat(results).filteredOn("done"::equals).hasSize(1);
    assertThat(results)
        .filteredOn(Exception.class::isInstance)
        .hasSize(CROWD - 1)
        .allSatisfy(
            told ->
                assertThat(told)
                    .isInstanceOfAny(SomebodyWasFaster.class, OrderCancelledAlready.class));
    assertThat(customers.balance(account)).isEqualTo(rupees(118_00));
  }

  @Test
  void readsAnAccountWithoutWaitingForWhoHoldsIt() throws Exception {
    AccountId account = customers.ready();
    List<Object> seen =
        inOneTransaction(
            Caller.system(),
            () -> {
              accounts.hold(account);
              return crowd.all(1, Caller.system(), () -> accounts.get(account).id());
            });
    assertThat(seen).containsExactly(account);
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
