package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.OpenAccount;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.GatewayPayouts;
import org.hanaper.payment.HeldPayments;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentSettlement;
import org.hanaper.payment.PaymentState;
import org.hanaper.payment.RecheckResult;
import org.hanaper.payment.Source;
import org.hanaper.payment.StartPayment;
import org.hanaper.payment.TooManyRechecks;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Credits bought online: whichever way the gateway's answer comes, it is booked once. */
@OnBothDatabases
class PaymentIT extends InContainer {

  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject OnlinePayments payments;
  @Inject PaymentSettlement settlement;
  @Inject GatewayPayouts payouts;
  @Inject HeldPayments held;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void booksOnceWhenWebhookReturnAndRecheckRace() throws Exception {
    Caller payer = payer();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 1; round <= 100; round++) {
        PaymentId id = started(payer, "10.00");
        assertThat(raced(threads, paid(id, 10_00)))
            .containsOnlyOnce(RecheckResult.CREDITED_NOW)
            .filteredOn(result -> result != RecheckResult.CREDITED_NOW)
            .containsOnly(RecheckResult.CREDITED_BEFORE);
        assertThat(balance(payer)).isEqualTo(euros(10_00L * round));
      }
    } finally {
      threads.shutdown();
    }
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  @Test
  void writesThePaymentDownBeforeThePayerLeaves() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer, "25.00");
    assertThat(state(payer, id)).isEqualTo(PaymentState.REDIRECTED);
    assertThat(balance(payer)).isEqualTo(euros(0));
  }

  @Test
  void answersADoubleClickWithTheSamePayment() throws Exception {
    Caller payer = payer();
    String key = UUID.randomUUID().toString();
    PaymentId first = as(payer, () -> payments.start(new StartPayment("25.00", key)).id());
    PaymentId second = as(payer, () -> payments.start(new StartPayment("25.00", key)).id());
    assertThat(second).isEqualTo(first);
    assertThatThrownBy(() -> as(payer, () -> payments.start(new StartPayment("26.00", key))))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void refusesAmountsOutOfBounds() throws Exception {
    Caller payer = payer();
    for (String amount : List.of("9.99", "50000.01")) {
      assertThatThrownBy(() -> started(payer, amount)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void holdsAPaymentOfAnotherAmountOrCurrency() throws Exception {
    Caller payer = payer();
    PaymentId less = started(payer, "25.00");
    PaymentId foreign = started(payer, "25.00");
    assertThat(settled(paid(less, 24_99))).isEqualTo(RecheckResult.HELD);
    assertThat(settled(paid(less, 25_00))).isEqualTo(RecheckResult.HELD);
    assertThat(settled(paid(foreign, Money.ofMinor(25_00, "USD")))).isEqualTo(RecheckResult.HELD);
    assertThat(balance(payer)).isEqualTo(euros(0));
  }

  @Test
  void creditsAHeldPaymentByHandOnce() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer, "25.00");
    PaymentId foreign = started(payer, "25.00");
    settled(paid(id, 24_99));
    settled(paid(foreign, Money.ofMinor(25_00, "USD")));
    Caller finance = operator(Role.FINANCE);
    assertThatThrownBy(() -> as(finance, () -> held.credit(id.value(), " ")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(finance, () -> held.credit(foreign.value(), "by hand")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(payer, () -> held.credit(id.value(), "mine")))
        .isInstanceOf(NotAllowed.class);
    as(finance, () -> held.credit(id.value(), "a cent lost on the way"));
    assertThatThrownBy(() -> as(finance, () -> held.credit(id.value(), "again")))
        .isInstanceOf(NotFound.class);
    assertThat(settled(paid(id, 25_00))).isEqualTo(RecheckResult.CREDITED_BEFORE);
    as(finance, () -> payouts.settle(id.value(), euros(1_00)));
    assertThat(balance(payer)).isEqualTo(euros(24_99));
  }

  @Test
  void creditsALateSuccessOfAnExpiredPayment() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer, "25.00");
    asSystem(
        () -> {
          settlement.expire(id);
          return null;
        });
    assertThat(state(payer, id)).isEqualTo(PaymentState.EXPIRED);
    assertThat(settled(paid(id, 25_00))).isEqualTo(RecheckResult.CREDITED_NOW);
    assertThat(balance(payer)).isEqualTo(euros(25_00));
  }

  @Test
  void asksByItselfAndGivesUpOnAPaymentThatNobodyMakes() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer, "25.00");
    Instant before = clock.instant().minus(Duration.ofHours(2));
    sql.update(
        "update payment set started_at = ?, next_ask_at = ? where number = ?",
        before,
        before,
        id.value());
    await().atMost(Duration.ofSeconds(90)).until(() -> state(payer, id) == PaymentState.EXPIRED);
  }

  @Test
  void creditsNothingForARefusalAndKeepsASuccessAgainstALaterOne() throws Exception {
    Caller payer = payer();
    PaymentId failed = started(payer, "25.00");
    PaymentId good = started(payer, "30.00");
    assertThat(settled(refused(failed))).isEqualTo(RecheckResult.NOT_PAID);
    settled(paid(good, 30_00));
    assertThat(settled(refused(good))).isEqualTo(RecheckResult.CREDITED_BEFORE);
    assertThat(balance(payer)).isEqualTo(euros(30_00));
  }

  @Test
  void findsNeitherUnknownNorForeignPaymentsAndLimitsTheTries() throws Exception {
    PaymentId foreign = started(payer(), "25.00");
    Caller curious = payer();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> as(curious, () -> payments.recheck(foreign.value())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(curious, () -> payments.recheck("P-0000000000")))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> as(curious, () -> payments.recheck(foreign.value())))
        .isInstanceOf(TooManyRechecks.class);
  }

  @Test
  void refusesABasicUser() throws Exception {
    Caller basic = member(payer().inAccount(), Role.BASIC_USER);
    assertThatThrownBy(() -> started(basic, "25.00")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void booksThePayoutOfAGatewayOnce() throws Exception {
    Caller payer = payer();
    PaymentId id = started(payer, "1000.00");
    Caller finance = operator(Role.FINANCE);
    assertThatThrownBy(() -> as(finance, () -> payouts.settle(id.value(), euros(20_00))))
        .isInstanceOf(SomebodyWasFaster.class);
    settled(paid(id, 1000_00));
    as(finance, () -> payouts.settle(id.value(), euros(20_00)));
    assertThatThrownBy(() -> as(finance, () -> payouts.settle(id.value(), euros(20_00))))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThat(balance(payer)).isEqualTo(euros(1000_00));
  }

  private List<RecheckResult> raced(ExecutorService threads, GatewayAnswer answer)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(Source.values().length - 1);
    List<Future<RecheckResult>> running = new ArrayList<>();
    for (Source source : List.of(Source.WEBHOOK, Source.RETURN, Source.RECHECK)) {
      Callable<RecheckResult> settle = () -> settlement.settle(answer, source);
      running.add(
          threads.submit(
              () -> {
                start.await();
                return asSystem(settle);
              }));
    }
    List<RecheckResult> results = new ArrayList<>();
    for (Future<RecheckResult> each : running) {
      results.add(each.get());
    }
    return results;
  }

  private RecheckResult settled(GatewayAnswer answer) throws Exception {
    return asSystem(() -> settlement.settle(answer, Source.WEBHOOK));
  }

  private PaymentId started(Caller payer, String amount) throws Exception {
    StartPayment command = new StartPayment(amount, UUID.randomUUID().toString());
    return as(payer, () -> payments.start(command).id());
  }

  private PaymentState state(Caller payer, PaymentId id) throws Exception {
    return as(payer, () -> payments.view(id.value()).state());
  }

  private Money balance(Caller payer) throws Exception {
    return as(payer, () -> payments.addCredits().balance());
  }

  /** A finance manager of a new, active account in euros; without membership no mail goes out. */
  private Caller payer() throws Exception {
    Caller nobody = member(someAccount(), Role.FINANCE_MANAGER);
    AccountId account =
        inOneTransaction(
            Caller.system(),
            () -> {
              AccountId opened =
                  accounts.open(new OpenAccount(AccountKind.ENTERPRISE, "Acme SAS", "FR"));
              accounts.activate(opened, nobody.identity());
              return opened;
            });
    return new Caller(
        Caller.Kind.MEMBER,
        nobody.identity(),
        null,
        account,
        nobody.name(),
        Role.FINANCE_MANAGER.name(),
        nobody.address());
  }

  private static GatewayAnswer paid(PaymentId id, long minor) {
    return paid(id, euros(minor));
  }

  private static GatewayAnswer paid(PaymentId id, Money amount) {
    return new GatewayAnswer(id, GatewayAnswer.State.PAID, amount, "tg_1");
  }

  private static GatewayAnswer refused(PaymentId id) {
    return new GatewayAnswer(id, GatewayAnswer.State.REFUSED, null, "tg_1");
  }

  private static Money euros(long minor) {
    return Money.ofMinor(minor, "EUR");
  }
}
