package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanaper.access.Role;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.payment.GatewayDoor;
import org.hanaper.payment.GatewayNotice;
import org.hanaper.payment.GatewayReturn;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentState;
import org.hanaper.payment.RecheckResult;
import org.hanaper.payment.StartPayment;
import org.hanaper.payment.StartedPayment;
import org.hanaper.shared.Caller;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Stripe through the real doors of the house: webhook, return and recheck race for each payment.
 */
@OnBothDatabases
class StripeIT extends InContainer {

  private static final String SECRET = "whsec_it";
  private static final List<String> KEYS =
      List.of(
          "hanaper.gateway",
          "hanaper.gateway.stripe.url",
          "hanaper.gateway.stripe.secret-key",
          "hanaper.gateway.stripe.webhook-secret",
          "hanaper.payment.rechecks-per-minute");

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject GatewayDoor door;
  @Inject OnlinePayments payments;
  @Inject Alerts alerts;
  @Inject Settings settings;
  @Inject Sql sql;
  @Inject Clock clock;

  private StripeTwin stripe;
  private Caller payer;

  @BeforeEach
  void choosesStripe() throws Exception {
    stripe = new StripeTwin();
    List<String> values = List.of("stripe", stripe.url(), "sk_it", SECRET, "100000");
    for (int i = 0; i < KEYS.size(); i++) {
      System.setProperty(KEYS.get(i), values.get(i));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> settings.text(KEYS.get(1), "").equals(stripe.url()));
    payer = customers.member(customers.ready(), Role.FINANCE_MANAGER);
  }

  @AfterEach
  void choosesNothing() throws Exception {
    KEYS.forEach(System::clearProperty);
    await().atMost(Duration.ofSeconds(30)).until(() -> settings.find(KEYS.get(0)).isEmpty());
    stripe.close();
  }

  @Test
  void creditsOnceWhenWebhookReturnAndRecheckRaceAHundredTimes() throws Exception {
    for (int round = 1; round <= 100; round++) {
      PaymentId id = started().id();
      String number = number(id);
      String body = event(stripe.paid(number));
      GatewayNotice notice = new GatewayNotice(header(body, 0), body);
      GatewayReturn back = new GatewayReturn(id.value(), "", signature(number));
      AtomicInteger next = new AtomicInteger();
      List<Object> results =
          crowd.all(
              3,
              payer,
              () ->
                  switch (next.getAndIncrement()) {
                    case 0 -> door.webhook("stripe", notice);
                    case 1 -> door.returned("stripe", back);
                    default -> payments.recheck(id.value());
                  });
      assertThat(results).noneMatch(Exception.class::isInstance);
      assertThat(customers.balance(payer.inAccount()).minor()).isEqualTo(1000_00L * round);
      assertThat(door.webhook("stripe", notice)).isEqualTo(RecheckResult.CREDITED_BEFORE);
    }
  }

  @Test
  void sendsThePayerToStripeAndBelievesOnlyWhatStripeSigned() throws Exception {
    StartedPayment started = started();
    assertThat(started.gateway()).hasHost("checkout.stripe.com");
    String number = number(started.id());
    Map<String, String> form = stripe.sessions.get(number);
    assertThat(form)
        .containsEntry("line_items[0][price_data][unit_amount]", "100000")
        .containsEntry("line_items[0][price_data][currency]", "inr");
    String body = event(stripe.paid(number));
    String forged = body.replace("100000", "900000");
    assertThatThrownBy(() -> door.webhook("stripe", new GatewayNotice(header(body, -301), body)))
        .isInstanceOf(NoticeRefused.class);
    assertThatThrownBy(() -> door.webhook("stripe", new GatewayNotice(header(body, 0), forged)))
        .isInstanceOf(NoticeRefused.class);
    assertThatThrownBy(
            () -> door.returned("stripe", new GatewayReturn(started.id().value(), "", "x.y")))
        .isInstanceOf(NoticeRefused.class);
    assertThat(customers.balance(payer.inAccount()).minor()).isZero();
    assertThat(door.webhook("stripe", new GatewayNotice(header(forged, 0), forged)))
        .isEqualTo(RecheckResult.HELD);
    assertThat(as(payer, () -> payments.view(started.id().value()).state()))
        .isEqualTo(PaymentState.HELD);
  }

  @Test
  void booksADisputeOnceAndLeavesToPeopleWhatDoesNotFit() throws Exception {
    Caller finance = customers.finance("finance" + UUID.randomUUID() + "@example.org");
    PaymentId id = started().id();
    String early = dispute(id, 100000, "inr");
    door.webhook("stripe", new GatewayNotice(header(early, 0), early));
    assertThat(told(finance)).hasSize(1);
    String paid = event(stripe.paid(number(id)));
    door.webhook("stripe", new GatewayNotice(header(paid, 0), paid));
    for (String wrong : List.of(dispute(id, 99999, "inr"), dispute(id, 100000, "eur"))) {
      assertThat(door.webhook("stripe", new GatewayNotice(header(wrong, 0), wrong)))
          .isEqualTo(RecheckResult.CREDITED_BEFORE);
    }
    assertThat(customers.balance(payer.inAccount()).minor()).isEqualTo(1000_00L);
    assertThat(told(finance)).hasSize(1);
    String body = dispute(id, 100000, "inr");
    assertThatThrownBy(() -> door.webhook("stripe", new GatewayNotice(header(body, -301), body)))
        .isInstanceOf(NoticeRefused.class);
    assertThatThrownBy(
            () -> door.webhook("stripe", new GatewayNotice(header(wrong(body), 0), body)))
        .isInstanceOf(NoticeRefused.class);
    GatewayNotice notice = new GatewayNotice(header(body, 0), body);
    List<Object> results = crowd.all(6, payer, () -> door.webhook("stripe", notice));
    assertThat(results).containsOnly(RecheckResult.CREDITED_BEFORE);
    assertThat(customers.balance(payer.inAccount()).minor()).isZero();
    assertThat(told(finance)).isEmpty();
    door.webhook("stripe", new GatewayNotice(header(paid, 0), paid));
    assertThat(customers.balance(payer.inAccount()).minor()).isZero();
  }

  private List<AlertRow> told(Caller finance) throws Exception {
    return as(finance, () -> alerts.list(true, AlertKind.PAYMENT_DISPUTED, null)).rows();
  }

  private String dispute(PaymentId id, long amount, String currency) {
    return ("{\"id\":\"evt_2\",\"type\":\"charge.dispute.funds_withdrawn\",\"data\":{\"object\":"
            + "{\"id\":\"dp_1\",\"amount\":%d,\"currency\":\"%s\",\"payment_intent\":\"%s\"}}}")
        .formatted(amount, currency, number(id).replaceFirst("^cs_test_", "pi_"));
  }

  private static String wrong(String body) {
    return body.replace("100000", "1");
  }

  private StartedPayment started() throws Exception {
    StartPayment command = new StartPayment("1000.00", UUID.randomUUID().toString());
    return as(payer, () -> payments.start(command));
  }

  /** The session that Stripe opened for a payment, as the house noted it. */
  private String number(PaymentId id) {
    return sql.first(
            "select gateway_reference from payment where number = ?",
            row -> row.text("gateway_reference"),
            id.value())
        .orElseThrow();
  }

  private String signature(String number) {
    String link = stripe.sessions.get(number).get("success_url");
    return StripeTwin.decoded(link.substring(link.indexOf("signature=") + 10));
  }

  private static String event(String session) {
    return "{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\",\"data\":{\"object\":"
        + session
        + "}}";
  }

  private String header(String body, long later) throws Exception {
    String time = Long.toString(clock.instant().getEpochSecond() + later);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signed = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
    return "t=" + time + ",v1=" + HexFormat.of().formatHex(signed);
  }
}
