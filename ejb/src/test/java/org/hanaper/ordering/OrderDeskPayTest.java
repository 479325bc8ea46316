package org.hanaper.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Permission;
import org.hanaper.catalog.Price;
import org.hanaper.group.FinanceMode;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kept request is paid once, whatever passes in the database meanwhile. */
class OrderDeskPayTest {

  private static final OrderId ID = new OrderId(7);
  private static final Money PRICE = Money.ofMinor(118_00, "INR");

  private final OrderDesk desk = new OrderDesk();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private int tries;
  private @Nullable String paid;

  @BeforeEach
  void aKeptRequest() {
    desk.orders =
        new OrderRows() {
          @Override
          Optional<Order> find(OrderId id) {
            return Optional.of(kept(paid));
          }

          @Override
          Optional<Order> find(OrderId id, Permission permission) {
            return Optional.of(kept(null));
          }
        };
    desk.preparation =
        new Preparation() {
          @Override
          @SuppressWarnings("NullAway") // nobody looks at account and payer
          Prepared of(Order kept) {
            return new Prepared(null, null, kept.wanted(), kept.price(), "SAS", "made", "hash");
          }
        };
    desk.charging =
        new Charging() {
          @Override
          void pay(Order kept, Prepared request, String key) {
            tries++;
            if (!failures.isEmpty()) {
              throw failures.remove();
            }
            paid = key;
          }
        };
  }

  @Test
  void isTriedAgainAfterADeadlock() {
    failures.add(new DatabaseFailure(new SQLException("deadlock", "40001")));
    desk.pay(ID, PRICE, "key");
    assertThat(paid).isEqualTo("key");
    assertThat(tries).isEqualTo(2);
  }

  @Test
  void isDoneWhenOnlyTheAnswerOfTheFirstTryWasLost() {
    failures.add(new DatabaseFailure(new SQLException("deadlock", "40001")));
    failures.add(new SomebodyWasFaster("order"));
    paid = "key";
    assertThatCode(() -> desk.pay(ID, PRICE, "key")).doesNotThrowAnyException();
  }

  @Test
  void isRefusedWhenAnotherRequestPaidIt() {
    failures.add(new SomebodyWasFaster("order"));
    paid = "another key";
    assertThatThrownBy(() -> desk.pay(ID, PRICE, "key")).isInstanceOf(SomebodyWasFaster.class);
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void givesUpOnWhatDoesNotPass() {
    failures.add(new DatabaseFailure(new SQLException("no space", "53100")));
    assertThatThrownBy(() -> desk.pay(ID, PRICE, "key")).isInstanceOf(DatabaseFailure.class);
    assertThat(tries).isEqualTo(1);
  }

  private static Order kept(@Nullable String paid) {
    return new Order(
        ID,
        new AccountId(1),
        new GroupId(2),
        OrderStatus.ON_HOLD,
        new Order.Wanted("100", "Intranet SSL", 365, 1, List.of("host.corp.local"), "", "", ""),
        new Price(PRICE, List.of(), PRICE, ""),
        "IN",
        new Order.Payment(FinanceMode.DEDUCT_FROM_GROUP, new WalletId(3), null, null),
        new Order.Origin(Instant.EPOCH, null, "Ada"),
        new Order.Keys("made", "hash", paid, null));
  }
}
