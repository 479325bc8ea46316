package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanaper.it.Customers.order;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountDeactivated;
import org.hanaper.account.AccountExpired;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingDetailsMissing;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupNotUsable;
import org.hanaper.group.Groups;
import org.hanaper.group.SpendLimitExceeded;
import org.hanaper.ledger.BalanceEnded;
import org.hanaper.ledger.CreditLimitExceeded;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ordering.CertificateIssuedAlready;
import org.hanaper.ordering.OrderCancelledAlready;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderFulfilment;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.OrderView;
import org.hanaper.ordering.Orders;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.ordering.PriceChanged;
import org.hanaper.ordering.RequestProcessedAlready;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders at the level of the boundaries: what is charged, refused, kept, given back. */
@OnBothDatabases
class OrderingIT extends InContainer {

  @Inject Customers customers;
  @Inject OrderDesk desk;
  @Inject Orders orders;
  @Inject OrderFulfilment fulfilment;
  @Inject Groups groups;
  @Inject Ledger ledger;
  @Inject Accounts accounts;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;
  private GroupId group;

  @BeforeEach
  void openAnAccountWithCredits() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    group = customers.defaultGroup(account);
    customers.topUp(account, rupees(500_00));
  }

  @Test
  void chargesTheAccountAndKeepsThePriceWithTheOrder() throws Exception {
    OrderView view = view(placed());
    assertThat(view.row().status()).isEqualTo(OrderStatus.PLACED);
    assertThat(view.row().number()).hasSize(10);
    assertThat(view.price().gross()).isEqualTo(rupees(118_00));
    assertThat(view.transaction()).startsWith("T-");
    assertThat(view.history())
        .extracting(OrderView.Step::status)
        .containsExactly(OrderStatus.PLACED);
    assertThat(customers.balance(account)).isEqualTo(rupees(382_00));
  }

  @Test
  void answersARepeatedRequestWithTheSameOrder() throws Exception {
    PlaceOrder order = order(group, 1);
    OrderId first = as(administrator, () -> desk.place(order));
    assertThat(as(administrator, () -> desk.place(order))).isEqualTo(first);
    assertThat(customers.balance(account)).isEqualTo(rupees(382_00));
  }

  @Test
  void refusesTheSameKeyWithAnotherRequest() throws Exception {
    PlaceOrder order = order(group, 1);
    as(administrator, () -> desk.place(order));
    PlaceOrder other =
        new PlaceOrder(
            group, Customers.INTRANET, 2, order.names(), "", "", null, order.requestKey());
    assertThatThrownBy(() -> as(administrator, () -> desk.place(other)))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void keepsWhatTheBalanceDoesNotCoverAndChargesItLaterOnce() throws Exception {
    for (int i = 0; i < 4; i++) {
      placed();
    }
    PlaceOrder tooMuch = order(group, 1);
    OrderId kept = keptBecause(InsufficientCredit.class, tooMuch);
    assertThat(view(kept).row().status()).isEqualTo(OrderStatus.ON_HOLD);
    assertThat(view(kept).mayPay()).isTrue();
    customers.topUp(account, rupees(100_00));
    String key = key();
    as(administrator, () -> done(() -> desk.pay(kept, rupees(118_00), key)));
    as(administrator, () -> done(() -> desk.pay(kept, rupees(118_00), key)));
    assertThat(view(kept).row().status()).isEqualTo(OrderStatus.PLACED);
    assertThat(customers.balance(account)).isEqualTo(rupees(10_00));
    assertThatThrownBy(
            () -> as(administrator, () -> done(() -> desk.pay(kept, rupees(118_00), key()))))
        .isInstanceOf(RequestProcessedAlready.class);
  }

  @Test
  void keepsOneRequestHoweverOftenItIsRefused() throws Exception {
    GroupId limited = customers.limitedGroup(administrator, "Limited", rupees(117_99));
    PlaceOrder order = order(limited, 1);
    OrderId kept = keptBecause(SpendLimitExceeded.class, order);
    assertThat(keptBecause(SpendLimitExceeded.class, order)).isEqualTo(kept);
    assertThat(customers.balance(account)).isEqualTo(rupees(500_00));
  }

  @Test
  void admitsAnOrderEqualToTheThreshold() throws Exception {
    GroupId limited = customers.limitedGroup(administrator, "Limited", rupees(118_00));
    as(administrator, () -> desk.place(order(limited, 1)));
    assertThat(customers.group(limited).get(1)).isEqualTo(118_00);
  }

  @Test
  void refusesAfterTheEndOfTheBalanceAndBeyondTheCreditLimit() throws Exception {
    asSystem(
        () ->
            done(
                () ->
                    ledger.setTerms(
                        accounts.get(account).wallet(),
                        rupees(50_00),
                        java.time.LocalDate.of(2020, 1, 1))));
    keptBecause(BalanceEnded.class, order(group, 1));
    asSystem(
        () -> done(() -> ledger.setTerms(accounts.get(account).wallet(), rupees(50_00), null)));
    for (int i = 0; i < 4; i++) {
      placed();
    }
    keptBecause(CreditLimitExceeded.class, order(group, 1));
  }

  @Test
  void neverFallsBackToTheAccountsBalance() throws Exception {
    GroupId paying = customers.payingGroup(administrator, "Paying");
    keptBecause(InsufficientCredit.class, order(paying, 1));
    assertThat(customers.balance(account)).isEqualTo(rupees(500_00));
  }

  @Test
  void givesTheStoredPriceBackOnce() throws Exception {
    OrderId id = placed();
    String key = key();
    as(administrator, () -> done(() -> desk.cancel(id, "ordered twice", key)));
    as(administrator, () -> done(() -> desk.cancel(id, "ordered twice", key)));
    assertThat(customers.balance(account)).isEqualTo(rupees(500_00));
    assertThatThrownBy(() -> as(administrator, () -> done(() -> desk.cancel(id, "again", key()))))
        .isInstanceOf(OrderCancelledAlready.class);
    assertThat(view(id).history().get(1).remarks()).isEqualTo("ordered twice");
  }

  @Test
  void givesBackToTheAccountWhenTheGroupNoLongerPays() throws Exception {
    GroupId paying = payingGroupWith(rupees(200_00));
    OrderId id = as(administrator, () -> desk.place(order(paying, 1)));
    as(
        administrator,
        () ->
            done(
                () -> {
                  EditGroup form =
                      new EditGroup(
                          paying,
                          "Paying",
                          "",
                          FinanceMode.DEDUCT_FROM_ACCOUNT,
                          false,
                          Set.of(),
                          null,
                          false,
                          key());
                  groups.changeMode(form, groups.previewMode(form));
                }));
    assertThat(customers.group(paying).get(0)).isZero();
    as(administrator, () -> done(() -> desk.cancel(id, "no longer needed", key())));
    assertThat(customers.group(paying).get(0)).isZero();
    assertThat(customers.balance(account)).isEqualTo(rupees(500_00));
  }

  @Test
  void givesBackToTheGroupThatPaid() throws Exception {
    GroupId paying = payingGroupWith(rupees(200_00));
    OrderId id = as(administrator, () -> desk.place(order(paying, 1)));
    as(administrator, () -> done(() -> desk.cancel(id, "no longer needed", key())));
    assertThat(customers.group(paying).get(0)).isEqualTo(200_00);
  }

  @Test
  void forgetsARefundOfAnEarlierCount() throws Exception {
    GroupId limited = customers.limitedGroup(administrator, "Limited", rupees(200_00));
    OrderId id = as(administrator, () -> desk.place(order(limited, 1)));
    as(
        administrator,
        () ->
            done(
                () ->
                    groups.edit(
                        new EditGroup(
                            limited,
                            "Limited",
                            "",
                            FinanceMode.DEDUCT_FROM_ACCOUNT,
                            false,
                            Set.of(),
                            rupees(200_00),
                            true,
                            key()))));
    as(administrator, () -> done(() -> desk.cancel(id, "no longer needed", key())));
    assertThat(customers.group(limited).get(1)).isZero();
  }

  @Test
  void refusesToCancelAFulfilledOrderAndToFulfilACancelledOne() throws Exception {
    OrderId fulfilled = placed();
    asSystem(() -> done(() -> fulfilment.fulfil(fulfilled)));
    assertThatThrownBy(
            () -> as(administrator, () -> done(() -> desk.cancel(fulfilled, "late", key()))))
        .isInstanceOf(CertificateIssuedAlready.class);
    OrderId cancelled = placed();
    as(administrator, () -> done(() -> desk.cancel(cancelled, "early", key())));
    assertThatThrownBy(() -> asSystem(() -> done(() -> fulfilment.fulfil(cancelled))))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void chargesAKeptRequestOnlyAtThePriceThatWasShown() throws Exception {
    for (int i = 0; i < 4; i++) {
      placed();
    }
    OrderId kept = keptBecause(InsufficientCredit.class, order(group, 1));
    customers.topUp(account, rupees(100_00));
    sql.update("update certificate_order set gross = 9900 where id = ?", kept.value());
    Money shown = view(kept).price().gross();
    assertThatThrownBy(() -> as(administrator, () -> done(() -> desk.pay(kept, shown, key()))))
        .isInstanceOf(PriceChanged.class);
    assertThat(customers.balance(account)).isEqualTo(rupees(128_00));
    assertThat(view(kept).row().status()).isEqualTo(OrderStatus.ON_HOLD);
    Money today = view(kept).price().gross();
    assertThat(today).isEqualTo(rupees(118_00));
    as(administrator, () -> done(() -> desk.pay(kept, today, key())));
    assertThat(customers.balance(account)).isEqualTo(rupees(10_00));
  }

  @Test
  void refusesAPriceThatWasNotAgreedAndAReasonThatIsMissing() throws Exception {
    PlaceOrder order =
        new PlaceOrder(
            group, Customers.INTRANET, 1, List.of("a.corp.local"), "", "", rupees(117_00), key());
    assertThatThrownBy(() -> as(administrator, () -> desk.place(order)))
        .isInstanceOf(PriceChanged.class);
    OrderId id = placed();
    assertThatThrownBy(() -> as(administrator, () -> done(() -> desk.cancel(id, " ", key()))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesAccountsThatMayNotOrder() throws Exception {
    AccountId bare = customers.active();
    Caller caller = customers.member(bare, Role.ADMINISTRATOR);
    customers.topUp(bare, rupees(500_00));
    PlaceOrder order = order(customers.defaultGroup(bare), 1);
    assertThatThrownBy(() -> as(caller, () -> desk.place(order)))
        .isInstanceOf(BillingDetailsMissing.class);
    sql.update(
        "update account set expires_on = ? where id = ?",
        java.time.LocalDate.of(2020, 1, 1),
        bare.value());
    assertThatThrownBy(() -> as(caller, () -> desk.place(order)))
        .isInstanceOf(AccountExpired.class);
    sql.update("update account set state = 'DEACTIVATED' where id = ?", bare.value());
    assertThatThrownBy(() -> as(caller, () -> desk.place(order)))
        .isInstanceOf(AccountDeactivated.class);
  }

  @Test
  void hidesOtherAccountsAsIfTheyWereNotThere() throws Exception {
    OrderId id = placed();
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> orders.view(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> desk.cancel(id, "mine", key()))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> desk.place(order(group, 1))))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> orders.list(OrderFilter.all())).rows()).isEmpty();
  }

  @Test
  void showsEachRoleWhatItReaches() throws Exception {
    Caller chosen = customers.member(account, Role.STANDARD_USER);
    Caller other = customers.member(account, Role.STANDARD_USER);
    Caller basic = customers.member(account, Role.BASIC_USER);
    GroupId restricted = restrictedTo(chosen);
    OrderId id = as(chosen, () -> desk.place(order(restricted, 1)));
    assertThat(as(chosen, () -> orders.view(id)).mayCancel()).isTrue();
    assertThatThrownBy(() -> as(other, () -> orders.view(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(other, () -> desk.place(order(restricted, 1))))
        .isInstanceOf(GroupNotUsable.class);
    OrderId open = placed();
    assertThat(as(other, () -> orders.view(open)).mayCancel()).isFalse();
    assertThatThrownBy(() -> as(basic, () -> orders.view(open))).isInstanceOf(NotFound.class);
    assertThat(as(administrator, () -> orders.view(id)).row().number()).isNotEmpty();
  }

  @Test
  void refusesVisitorsAndDiscoveryUsers() throws Exception {
    assertThatThrownBy(() -> desk.place(order(group, 1))).isInstanceOf(NotAllowed.class);
    Caller discovery = customers.member(account, Role.DISCOVERY_USER);
    assertThatThrownBy(() -> as(discovery, () -> orders.list(OrderFilter.all())))
        .isInstanceOf(NotAllowed.class);
    Caller finance = customers.member(account, Role.FINANCE_MANAGER);
    OrderId id = placed();
    assertThatThrownBy(() -> as(finance, () -> done(() -> desk.cancel(id, "no", key()))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsTheNewestTenAndGoesOnByKey() throws Exception {
    customers.topUp(account, rupees(5000_00));
    for (int i = 0; i < 12; i++) {
      placed();
    }
    var first = as(administrator, () -> orders.list(OrderFilter.all()));
    assertThat(first.rows()).hasSize(10);
    OrderFilter rest =
        new OrderFilter("corp", null, null, "100", OrderStatus.PLACED, group, first.older());
    assertThat(as(administrator, () -> orders.list(rest)).rows()).hasSize(2);
    OrderId last = first.rows().get(9).id();
    assertThat(as(administrator, () -> orders.portion(rest, null))).hasSize(12);
    assertThat(as(administrator, () -> orders.portion(rest, last))).hasSize(2);
  }

  private OrderId placed() throws Exception {
    return as(administrator, () -> desk.place(order(group, 1)));
  }

  private OrderView view(OrderId id) throws Exception {
    return as(administrator, () -> orders.view(id));
  }

  private OrderId keptBecause(Class<? extends BusinessException> reason, PlaceOrder order) {
    try {
      as(administrator, () -> desk.place(order));
    } catch (OrderOnHold refusal) {
      assertThat(refusal.reason()).isInstanceOf(reason);
      return refusal.order();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("the order was charged");
  }

  private GroupId payingGroupWith(Money credits) throws Exception {
    return as(
        administrator,
        () ->
            groups.create(
                new CreateGroup(
                    "Paying",
                    "",
                    FinanceMode.DEDUCT_FROM_GROUP,
                    false,
                    Set.of(),
                    null,
                    credits,
                    null,
                    "for certificates",
                    key())));
  }

  private GroupId restrictedTo(Caller member) throws Exception {
    return as(
        administrator,
        () ->
            groups.create(
                new CreateGroup(
                    "Restricted",
                    "",
                    FinanceMode.DEDUCT_FROM_ACCOUNT,
                    true,
                    Set.of(member.asMember()),
                    null,
                    null,
                    null,
                    "",
                    key())));
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
