package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Ledger;
import org.hanaper.ordering.OrderCancelledAlready;
import org.hanaper.ordering.OrderCase;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderNotCharged;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.ordering.OrderQueue;
import org.hanaper.ordering.OrderQueueQuery;
import org.hanaper.ordering.OrderQueueRow;
import org.hanaper.ordering.OrderRejectedAlready;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.OrderView;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The approver finds the orders of all accounts and rejects what fails its validation (D.7). */
@OnBothDatabases
class OrderQueueIT extends InContainer {

  @Inject Customers customers;
  @Inject GroupCredit credit;
  @Inject OrderQueue queue;
  @Inject OrderDesk desk;
  @Inject Ledger ledger;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private final Caller approver = operator(Role.APPROVER);
  private AccountId account;
  private Caller owner;
  private GroupId group;

  @BeforeEach
  void aGroupThatPays() throws Exception {
    account = customers.ready();
    owner = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(500_00));
    group = customers.payingGroup(owner, "Shops");
    as(owner, () -> credit.allocate(new MoveCredits(group, rupees(200_00), null, "", key())));
  }

  @Test
  void findsWhatCanBeRejectedByNumberAndAccount() throws Exception {
    OrderId id = placed();
    String number = as(approver, () -> queue.view(id)).row().accountNumber();
    for (String typed : List.of(id.orderNumber(), id.requestNumber(), number)) {
      assertThat(found(typed, true, null)).as(typed).containsExactly(id);
    }
    assertThat(found(number + " Anvil", true, null)).containsExactly(id);
    assertThat(found(number + "%", true, null)).isEmpty();
    reject(id, key());
    assertThat(found(number, true, null)).isEmpty();
    assertThat(found(number, false, OrderStatus.REJECTED)).containsExactly(id);
    assertThat(found(number, false, null)).containsExactly(id);
  }

  @Test
  void aRejectionGivesBackToWhoPaidAndTellsWhoOrdered() throws Exception {
    OrderId id = placed();
    assertThat(customers.group(group).get(0)).isEqualTo(82_00);
    assertThatThrownBy(() -> as(approver, () -> rejected(id, " ", key())))
        .isInstanceOf(InvalidInput.class);
    String key = key();
    reject(id, key);
    reject(id, key);
    assertThatThrownBy(() -> reject(id, key())).isInstanceOf(OrderRejectedAlready.class);
    assertThat(customers.group(group).get(0)).isEqualTo(200_00);
    OrderCase shown = as(approver, () -> queue.view(id));
    assertThat(shown.isRejectable()).isFalse();
    assertThat(shown.history())
        .extracting(OrderView.Step::remarks)
        .containsExactly("", "not vetted");
    assertThat(
            sql.number(
                "select count(*) from mail where kind = 'ORDER_CANCELLED' and recipient = ?",
                owner.name()))
        .isEqualTo(1);
    assertThat(
            sql.number(
                "select count(*) from audit_event where activity = 'ORDER_REJECTED' and target_id = ?",
                id.orderNumber()))
        .isEqualTo(1);
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  @Test
  void ofOneWhoRejectsAndOneWhoCancelsOneGivesBack() throws Exception {
    for (int i = 0; i < 4; i++) {
      OrderId id = placed();
      List<Object> results =
          crowd.both(
              approver,
              () -> rejected(id, "not vetted", key()),
              owner,
              () -> {
                desk.cancel(id, "ordered twice", key());
                return "done";
              });
      assertThat(results).filteredOn("done"::equals).hasSize(1);
      assertThat(results)
          .filteredOn(Exception.class::isInstance)
          .singleElement()
          .isInstanceOfAny(
              SomebodyWasFaster.class, OrderCancelledAlready.class, OrderRejectedAlready.class);
      assertThat(customers.group(group).get(0)).isEqualTo(200_00);
    }
  }

  @Test
  void nobodyElseSeesTheQueueAndWhatWasNeverChargedStays() throws Exception {
    OrderId id = placed();
    for (Caller other : List.of(owner, operator(Role.FINANCE), operator(Role.ACCOUNT_MANAGER))) {
      assertThatThrownBy(() -> as(other, () -> queue.view(id))).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> as(other, () -> rejected(id, "mine", key())))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> as(approver, () -> queue.view(new OrderId(999_999_999L))))
        .isInstanceOf(NotFound.class);
    OrderId held = onHold();
    assertThat(as(approver, () -> queue.view(held)).isRejectable()).isFalse();
    assertThatThrownBy(() -> reject(held, key())).isInstanceOf(OrderNotCharged.class);
  }

  private OrderId onHold() throws Exception {
    try {
      return as(owner, () -> desk.place(Customers.order(group, 2)));
    } catch (OrderOnHold kept) {
      return kept.order();
    }
  }

  private OrderId placed() throws Exception {
    return as(owner, () -> desk.place(Customers.order(group, 1)));
  }

  private List<OrderId> found(String typed, boolean open, OrderStatus status) throws Exception {
    return as(approver, () -> queue.list(new OrderQueueQuery(typed, open, status, null)))
        .rows()
        .stream()
        .map(OrderQueueRow::order)
        .map(order -> order.id())
        .toList();
  }

  private void reject(OrderId id, String key) throws Exception {
    as(approver, () -> rejected(id, "not vetted", key));
  }

  private String rejected(OrderId id, String why, String key) {
    desk.reject(id, why, key);
    return "done";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
