package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TrialBalanceRow;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Many orders at once against a balance that covers ten of them (domain D.13). */
@OnBothDatabases
class ConcurrentOrdersIT extends InContainer {

  private static final int ROUNDS = 50;
  private static final int CROWD = 64;
  private static final int COVERED = 10;
  private static final long PRICE = 118_00;

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject OrderDesk desk;
  @Inject Ledger ledger;
  @Inject Sql sql;

  @Test
  void exactlyTenOfSixtyFourAreChargedInEveryRound() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      AccountId account = customers.ready();
      customers.topUp(account, Money.ofMinor(COVERED * PRICE, "INR"));
      Caller administrator = customers.member(account, Role.ADMINISTRATOR);
      GroupId group = customers.defaultGroup(account);

      List<Object> results =
          crowd.all(CROWD, administrator, () -> desk.place(Customers.order(group, 1)));

      List<OrderId> charged = of(OrderId.class, results);
      List<OrderOnHold> kept = of(OrderOnHold.class, results);
      assertThat(results).as("round " + round).hasSize(charged.size() + kept.size());
      assertThat(charged).as("round " + round).hasSize(COVERED);
      assertThat(new HashSet<>(charged)).hasSize(COVERED);
      assertThat(kept)
          .allSatisfy(k -> assertThat(k.reason()).isInstanceOf(InsufficientCredit.class));
      assertThat(customers.balance(account).minor()).isZero();
      assertThat(charges(account)).isEqualTo(COVERED);
    }
    assertTheBookIsInOrder();
  }

  @Test
  void theSameOrderSentBySixtyFourIsChargedOnce() throws Exception {
    AccountId account = customers.ready();
    customers.topUp(account, Money.ofMinor(COVERED * PRICE, "INR"));
    PlaceOrder order = Customers.order(customers.defaultGroup(account), 1);

    List<Object> results =
        crowd.all(CROWD, customers.member(account, Role.ADMINISTRATOR), () -> desk.place(order));

    assertThat(of(OrderId.class, results)).hasSize(CROWD);
    assertThat(new HashSet<>(results)).hasSize(1);
    assertThat(customers.balance(account).minor()).isEqualTo((COVERED - 1) * PRICE);
  }

  private static <T> List<T> of(Class<T> type, List<Object> results) {
    return results.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private long charges(AccountId account) {
    return sql.number(
        "select count(*) from ledger_transaction where account_id = ? and kind = 'CHARGE'",
        account.value());
  }

  private void assertTheBookIsInOrder() throws Exception {
    Caller finance = operator(Role.FINANCE);
    assertThat(as(finance, () -> ledger.drift())).isEmpty();
    assertThat(
            as(finance, () -> ledger.trialBalance()).stream()
                .map(TrialBalanceRow::balance)
                .collect(
                    Collectors.groupingBy(Money::currency, Collectors.summingLong(Money::minor)))
                .values())
        .allMatch(sum -> sum == 0);
  }
}
