package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountsOffice;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Ledger;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.ordering.AccountOwes;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.payment.Chargebacks;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.GatewayAnswer.State;
import org.hanaper.payment.GatewayPayouts;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentSettlement;
import org.hanaper.payment.PaymentState;
import org.hanaper.payment.RecheckResult;
import org.hanaper.payment.Source;
import org.hanaper.payment.StartPayment;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may happen to an online payment, in any order: it is booked once, and taken back once. */
@OnBothDatabases
class PaymentEventsIT extends InContainer {

  private static final long SEED = 20261125;
  private static final List<Source> SOURCES =
      List.of(Source.WEBHOOK, Source.RETURN, Source.RECHECK, Source.JOB);

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject OnlinePayments payments;
  @Inject PaymentSettlement settlement;
  @Inject Chargebacks chargebacks;
  @Inject GatewayPayouts payouts;
  @Inject OrderDesk desk;
  @Inject GroupCredit credit;
  @Inject AccountsOffice office;
  @Inject Alerts alerts;
  @Inject Ledger ledger;
  @Inject Sql sql;
  @Inject Clock clock;

  private final Caller finance = operator(Role.FINANCE);
  private Caller payer;

  @BeforeEach
  void somebodyPays() throws Exception {
    payer = customers.member(customers.ready(), Role.ADMINISTRATOR);
  }

  @Test
  void booksAtMostOnceAndTheStoredAmountInWhateverOrderTheEventsCome() throws Exception {
    Random random = new Random(SEED);
    long booked = 0;
    for (int round = 0; round < 40; round++) {
      PaymentId id = started("1000.00");
      StringBuilder told = new StringBuilder("seed " + SEED + ", round " + round + ":");
      for (int i = 0; i < 8; i++) {
        told.append(' ').append(happens(id, random.nextInt(7)));
      }
      long once = bookings(id);
      assertThat(once).as(told.toString()).isLessThanOrEqualTo(1);
      PaymentState state = as(payer, () -> payments.view(id.value()).state());
      assertThat(state == PaymentState.SUCCEEDED).as(told.toString()).isEqualTo(once == 1);
      booked += once;
      assertThat(balance()).as(told.toString()).isEqualTo(booked * 1000_00);
    }
    assertThat(booked).isBetween(10L, 39L);
    assertThat(as(finance, () -> ledger.drift())).isEmpty();
  }

  @Test
  void booksOnceHoweverManyEqualWebhooksComeTogether() throws Exception {
    for (int round = 1; round <= 15; round++) {
      PaymentId id = started("1000.00");
      List<Object> results =
          crowd.all(8, Caller.system(), () -> settlement.settle(paid(id, 1000_00), Source.WEBHOOK));
      assertThat(results)
          .containsOnlyOnce(RecheckResult.CREDITED_NOW)
          .filteredOn(result -> result != RecheckResult.CREDITED_NOW)
          .hasSize(7)
          .containsOnly(RecheckResult.CREDITED_BEFORE);
      assertThat(balance()).isEqualTo(round * 1000_00L);
    }
  }

  @Test
  void takesAChargedBackPaymentOutEvenBelowTheLimitAndOrdersNoMore() throws Exception {
    PaymentId id = started("1000.00");
    assertThatThrownBy(() -> as(finance, () -> chargebacks.record(id.value(), "disputed")))
        .isInstanceOf(SomebodyWasFaster.class);
    asSystem(() -> settlement.settle(paid(id, 1000_00), Source.WEBHOOK));
    as(payer, () -> desk.place(Customers.order(customers.defaultGroup(payer.inAccount()), 1)));
    assertThatThrownBy(() -> as(payer, () -> chargebacks.record(id.value(), "disputed")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(finance, () -> chargebacks.record(id.value(), " ")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(finance, () -> chargebacks.record("P-0000000000", "disputed")))
        .isInstanceOf(NotFound.class);
    as(finance, () -> chargebacks.record(id.value(), "disputed by the card holder"));
    assertThat(balance()).isEqualTo(-118_00);
    assertThatThrownBy(() -> as(finance, () -> chargebacks.record(id.value(), "once more")))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThat(asSystem(() -> settlement.settle(paid(id, 1000_00), Source.WEBHOOK)))
        .isEqualTo(RecheckResult.CREDITED_BEFORE);
    assertThat(as(payer, () -> payments.recheck(id.value())))
        .isEqualTo(RecheckResult.CREDITED_BEFORE);
    assertThat(balance()).isEqualTo(-118_00);
    assertThat(mails("PAYMENT_CHARGED_BACK")).isEqualTo(1);
    assertThat(alerted()).contains(AlertKind.PAYMENT_CHARGED_BACK);
    assertThatThrownBy(
            () ->
                as(
                    payer,
                    () ->
                        desk.place(Customers.order(customers.defaultGroup(payer.inAccount()), 1))))
        .isInstanceOf(OrderOnHold.class);
    assertThat(as(finance, () -> payouts.list(id.value(), null)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.chargedBack()).isTrue());
  }

  @Test
  void ordersNothingFromAGroupsWalletWhileTheAccountOwesMoreThanWasGranted() throws Exception {
    PaymentId id = started("1000.00");
    asSystem(() -> settlement.settle(paid(id, 1000_00), Source.WEBHOOK));
    GroupId group = customers.payingGroup(payer, "G");
    as(payer, () -> credit.allocate(move(group, 500_00)));
    as(finance, () -> chargebacks.record(id.value(), "disputed by the card holder"));
    assertThat(balance()).isEqualTo(-500_00);
    OrderOnHold refusal =
        catchThrowableOfType(
            OrderOnHold.class, () -> as(payer, () -> desk.place(Customers.order(group, 1))));
    assertThat(refusal.reason()).isInstanceOf(AccountOwes.class);
    assertThat(customers.group(group)).containsExactly(500_00L, 0L);
    as(payer, () -> credit.deallocate(move(group, 100_00)));
    assertThatThrownBy(() -> as(payer, () -> pay(refusal.order(), "first")))
        .isInstanceOf(OrderOnHold.class);
    terms(400_00);
    as(payer, () -> pay(refusal.order(), "second"));
    assertThat(customers.group(group)).containsExactly(282_00L, 0L);
    terms(399_99);
    assertThatThrownBy(() -> as(payer, () -> desk.place(Customers.order(group, 1))))
        .isInstanceOf(OrderOnHold.class);
    customers.topUp(payer.inAccount(), Money.ofMinor(1, "INR"));
    as(payer, () -> desk.place(Customers.order(group, 1)));
    assertThat(customers.group(group)).containsExactly(164_00L, 0L);
    assertThat(as(finance, () -> ledger.drift())).isEmpty();
  }

  private OrderId pay(OrderId order, String key) {
    desk.pay(order, Money.ofMinor(118_00, "INR"), key);
    return order;
  }

  private void terms(long overdraft) throws Exception {
    as(
        operator(Role.ACCOUNT_MANAGER),
        () -> {
          office.setTerms(payer.inAccount(), Money.ofMinor(overdraft, "INR"), null);
          return overdraft;
        });
  }

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(
        group, Money.ofMinor(minor, "INR"), null, "", UUID.randomUUID().toString());
  }

  @Test
  void tellsThePayerOnceThatAPaymentIsStuckAndStillCreditsIt() throws Exception {
    PaymentId id = started("1000.00");
    asSystem(
        () ->
            settlement.settle(new GatewayAnswer(id, State.PENDING, null, "tg_1"), Source.WEBHOOK));
    sql.update(
        "update payment set started_at = ?, next_ask_at = ? where number = ?",
        clock.instant().minus(Duration.ofHours(25)),
        clock.instant().minus(Duration.ofHours(1)),
        id.value());
    await().atMost(Duration.ofSeconds(90)).until(() -> mails("PAYMENT_STUCK") == 1);
    asSystem(
        () -> {
          settlement.tellStuck(id);
          return null;
        });
    assertThat(mails("PAYMENT_STUCK")).isEqualTo(1);
    assertThat(alerted()).containsExactly(AlertKind.PAYMENT_STUCK);
    assertThat(asSystem(() -> settlement.settle(paid(id, 1000_00), Source.JOB)))
        .isEqualTo(RecheckResult.CREDITED_NOW);
    assertThat(alerted()).containsExactly(AlertKind.PAYMENT_SUCCEEDED);
  }

  @Test
  void tellsThatAPaymentIsStuckEvenWhenItsGatewayIsSilent() throws Exception {
    PaymentId id = started("1000.00");
    sql.update(
        "update payment set gateway = 'gone', state = 'REDIRECTED', started_at = ?, next_ask_at = ? where number = ?",
        clock.instant().minus(Duration.ofDays(400)),
        clock.instant().minus(Duration.ofHours(1)),
        id.value());
    await().atMost(Duration.ofSeconds(90)).until(() -> mails("PAYMENT_STUCK") == 1);
    assertThat(as(payer, () -> payments.view(id.value()).state()))
        .isEqualTo(PaymentState.REDIRECTED);
  }

  private String happens(PaymentId id, int what) throws Exception {
    Source source = SOURCES.get(what % SOURCES.size());
    return switch (what) {
      case 0, 1 -> "paid=" + asSystem(() -> settlement.settle(paid(id, 1000_00), source));
      case 2 -> "other=" + asSystem(() -> settlement.settle(paid(id, 999_00), source));
      case 3 -> "refused=" + asSystem(() -> settlement.settle(answer(id, State.REFUSED), source));
      case 4 ->
          "given up=" + asSystem(() -> settlement.settle(answer(id, State.CANCELLED), source));
      case 5 -> "pending=" + asSystem(() -> settlement.settle(answer(id, State.PENDING), source));
      default ->
          asSystem(
              () -> {
                settlement.expire(id);
                return "expired";
              });
    };
  }

  private long bookings(PaymentId id) {
    return sql.number(
        "select count(*) from ledger_transaction where account_id = ? and reference = ?",
        payer.inAccount().value(),
        id.value());
  }

  private PaymentId started(String amount) throws Exception {
    StartPayment command = new StartPayment(amount, UUID.randomUUID().toString());
    return as(payer, () -> payments.start(command).id());
  }

  private long balance() {
    return customers.balance(payer.inAccount()).minor();
  }

  private long mails(String kind) {
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, payer.name());
  }

  private List<AlertKind> alerted() throws Exception {
    return as(payer, () -> alerts.list(true, null, null)).rows().stream()
        .map(AlertRow::kind)
        .toList();
  }

  private static GatewayAnswer paid(PaymentId id, long minor) {
    return new GatewayAnswer(id, State.PAID, Money.ofMinor(minor, "INR"), "tg_1");
  }

  private static GatewayAnswer answer(PaymentId id, State state) {
    return new GatewayAnswer(id, state, null, "");
  }
}
