package org.hanaper.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.GatewayNotice;
import org.hanaper.payment.GatewayReturn;
import org.hanaper.payment.GatewayUnreachable;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.PaymentGateway;
import org.hanaper.payment.PaymentId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.VaultForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter against a real server on this machine that answers as Stripe does, and worse. */
class StripeGatewayTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final PaymentId ID = new PaymentId("P-7K3M9QX2TB");
  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final String SESSION = "cs_test_a1B2";
  private static final String INTENT = "/v1/payment_intents/pi_1";

  private StripeStub stripe;
  private StripeGateway gateway;

  @BeforeEach
  void start() throws Exception {
    stripe = new StripeStub();
    StripeSettings settings =
        new StripeSettings() {
          @Override
          boolean isConfigured() {
            return true;
          }

          @Override
          String secretKey() {
            return "sk_test_1";
          }

          @Override
          String webhookSecret() {
            return "whsec_1";
          }

          @Override
          String url() {
            return stripe.url();
          }

          @Override
          Duration patience() {
            return Duration.ofMillis(1500);
          }

          @Override
          String comeBack() {
            return "https://hub.example.org/payment/return";
          }
        };
    gateway = new StripeGateway();
    gateway.settings = settings;
    gateway.call = new StripeCall();
    gateway.call.settings = settings;
    gateway.vault = VaultForTests.withKey(7);
    gateway.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Test
  void startsASessionThatIsOneHoweverOftenItIsAskedFor() {
    stripe.answers("POST " + SESSIONS, 200, session("open", "unpaid", 2550, "eur"));
    PaymentGateway.Start first = gateway.start(ID, Money.ofMinor(2550, "EUR"));
    gateway.start(ID, Money.ofMinor(2550, "EUR"));
    assertThat(first.page()).hasToString("https://checkout.stripe.com/c/pay/cs_test_a1B2");
    assertThat(first.reference()).isEqualTo(SESSION);
    StripeStub.Asked asked = stripe.asked.get(0);
    assertThat(asked.authorization()).isEqualTo("Bearer sk_test_1");
    assertThat(asked.version()).isEqualTo(StripeCall.VERSION);
    assertThat(asked.key()).isEqualTo(ID.value());
    assertThat(stripe.asked.get(1)).isEqualTo(asked);
    assertThat(URLDecoder.decode(asked.body(), StandardCharsets.UTF_8))
        .contains(
            "mode=payment",
            "client_reference_id=" + ID,
            "line_items[0][price_data][currency]=eur",
            "line_items[0][price_data][unit_amount]=2550");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{}", "{\"url\":1}", "{\"url\":\"https://x\",\"id\":\"y\"}"})
  void sendsNobodyToAPageThatIsNotUnderstood(String body) {
    stripe.answers("POST " + SESSIONS, 200, body);
    assertThatThrownBy(() -> gateway.start(ID, Money.ofMinor(2550, "EUR")))
        .isInstanceOf(GatewayUnreachable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 402, 409, 429, 500, 503})
  void countsNoOtherStatusAsAnAnswer(int status) {
    stripe.answers("POST " + SESSIONS, status, session("open", "unpaid", 2550, "eur"));
    stripe.answers(
        "GET " + SESSIONS + "/" + SESSION, status, session("complete", "paid", 1, "eur"));
    assertThatThrownBy(() -> gateway.start(ID, Money.ofMinor(2550, "EUR")))
        .isInstanceOf(GatewayUnreachable.class);
    assertThatThrownBy(() -> gateway.query(ID, SESSION)).isInstanceOf(GatewayUnreachable.class);
  }

  @Test
  void waitsForNoAnswerLongerThanItsPatience() throws Exception {
    stripe.answersLate("GET " + SESSIONS + "/" + SESSION, 20_000);
    long start = System.nanoTime();
    assertThatThrownBy(() -> gateway.query(ID, SESSION)).isInstanceOf(GatewayUnreachable.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    stripe.close();
    assertThatThrownBy(() -> gateway.query(ID, SESSION)).isInstanceOf(GatewayUnreachable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "complete, paid, PAID",
    "complete, no_payment_required, PAID",
    "complete, unpaid, PENDING",
    "open, unpaid, UNKNOWN",
    "expired, unpaid, CANCELLED"
  })
  void asksHowAPaymentStands(String status, String paid, GatewayAnswer.State state) {
    stripe.answers("GET " + SESSIONS + "/" + SESSION, 200, session(status, paid, 2550, "eur"));
    GatewayAnswer answer = gateway.query(ID, SESSION).answer();
    assertThat(answer.state()).isEqualTo(state);
    assertThat(answer.payment()).isEqualTo(ID);
    if (state == GatewayAnswer.State.PAID) {
      assertThat(answer.amount()).isEqualTo(Money.ofMinor(2550, "EUR"));
    }
  }

  @Test
  void knowsNothingOfASessionThatIsNotThere() {
    assertThat(gateway.query(ID, "").answer().state()).isEqualTo(GatewayAnswer.State.UNKNOWN);
    assertThat(gateway.query(ID, "cs_gone").answer().state())
        .isEqualTo(GatewayAnswer.State.UNKNOWN);
    assertThatThrownBy(() -> gateway.query(ID, "../../v1/balance"))
        .isInstanceOf(GatewayUnreachable.class);
  }

  @Test
  void believesNoAnswerAboutAnotherPayment() {
    stripe.answers(
        "GET " + SESSIONS + "/" + SESSION, 200, session("complete", "paid", 2550, "eur"));
    assertThatThrownBy(() -> gateway.query(new PaymentId("P-0000000000"), SESSION))
        .isInstanceOf(GatewayUnreachable.class);
  }

  @Test
  void readsASignedEventAlsoWhileTheSecretIsBeingReplaced() {
    String body = event("completed", session("complete", "paid", 2550, "eur"));
    String signature = StripeSignature.of(seconds(0), body, "whsec_1");
    String other = StripeSignature.of(seconds(0), body, "whsec_0");
    String header = "t=" + seconds(0) + ",v1=" + other + ",v1=" + signature + ",v0=" + other;
    GatewayAnswer answer = gateway.read(new GatewayNotice(header, body));
    assertThat(answer.state()).isEqualTo(GatewayAnswer.State.PAID);
    assertThat(answer.reference()).isEqualTo(SESSION);
  }

  @Test
  void signsAsStripeDoes() {
    // HMAC-SHA256 of '1492774577.{"a":1}' with the key 'whsec_test', made with openssl
    assertThat(StripeSignature.of("1492774577", "{\"a\":1}", "whsec_test"))
        .isEqualTo("2a55874e33dedb30da6fac02873208f53a243141599a71c0d52a1d5b89656823");
  }

  @Test
  void refusesForgedLateAndNonsensicalEvents() {
    String body = event("completed", session("complete", "paid", 2550, "eur"));
    for (String header :
        new String[] {
          "",
          "t=" + seconds(0),
          "v1=" + "0".repeat(64),
          "t=x,v1=" + "0".repeat(64),
          signed(body, 0).replace("v1=", "v0="),
          signed(body, 0).replaceFirst("t=[0-9]+", "t=" + seconds(1)),
          signed(body, -301),
          signed(body, 301),
          signed(body + " ", 0),
          "t=" + seconds(0) + ",v1=" + StripeSignature.of(seconds(0), body, "whsec_2"),
          signed(body, 0) + ",x".repeat(2000)
        }) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(header, body)))
          .as(header)
          .isInstanceOf(NoticeRefused.class);
    }
    for (String words :
        new String[] {
          "",
          "[]",
          event("completed", "{}").replace("{}", "1"),
          event("completed", session("complete", "paid", 2550, "xyz")),
          event("completed", session("done", "paid", 2550, "eur")),
          event("completed", session("complete", "paid", 2550, "eur").replace("2550", "25.5")),
          event("completed", session("complete", "paid", 2550, "eur").replace("2550", "\"2550\"")),
        }) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(words, 0), words)))
          .as(words)
          .isInstanceOf(NoticeRefused.class);
    }
  }

  @Test
  void looksPastEventsThatAreNotAboutItsPayments() {
    String foreign = session("complete", "paid", 2550, "eur").replace(ID.value(), "shop-17");
    for (String body :
        new String[] {
          event("completed", foreign),
          event("completed", session("complete", "paid", 1, "eur"))
              .replace("checkout.session.completed", "invoice.paid")
        }) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(body, 0), body)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void readsADisputeAndAsksWhichPaymentItIsAbout() {
    stripe.answers("GET " + INTENT, 200, intent(ID.value()));
    String body = dispute("funds_withdrawn", "\"pi_1\"", "2550", "eur");
    GatewayAnswer answer = gateway.read(new GatewayNotice(signed(body, 0), body));
    assertThat(answer)
        .isEqualTo(
            new GatewayAnswer(
                ID, GatewayAnswer.State.TAKEN_BACK, Money.ofMinor(2550, "EUR"), "dp_1"));
    stripe.answers("GET " + INTENT, 500, "");
    assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(body, 0), body)))
        .isInstanceOf(GatewayUnreachable.class);
    stripe.answers("GET " + INTENT, 200, intent(ID.value()).replace("pi_1", "pi_2"));
    assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(body, 0), body)))
        .isInstanceOf(NoticeRefused.class);
  }

  @Test
  void asksNobodyAboutADisputeThatIsForgedLateOrNotUnderstood() {
    stripe.answers("GET " + INTENT, 200, intent(ID.value()));
    String body = dispute("funds_withdrawn", "\"pi_1\"", "2550", "eur");
    for (String header : new String[] {"", signed(body, -301), signed(body + " ", 0)}) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(header, body)))
          .isInstanceOf(NoticeRefused.class);
    }
    for (String words :
        new String[] {
          dispute("funds_withdrawn", "null", "2550", "eur"),
          dispute("funds_withdrawn", "1", "2550", "eur"),
          dispute("funds_withdrawn", "\"pi_1\"", "25.5", "eur"),
          dispute("funds_withdrawn", "\"pi_1\"", "\"2550\"", "eur"),
          dispute("funds_withdrawn", "\"pi_1\"", "2550", "xyz"),
          dispute("funds_withdrawn", "\"pi_1\"", "2550", "eur").replace("dp_1", "d".repeat(101))
        }) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(words, 0), words)))
          .as(words)
          .isInstanceOf(NoticeRefused.class);
    }
    String path = dispute("funds_withdrawn", "\"../../v1/balance\"", "2550", "eur");
    assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(path, 0), path)))
        .isInstanceOf(NoticeRefused.class);
    assertThat(stripe.asked).isEmpty();
  }

  @Test
  void looksPastDisputesThatTookNothingOrAreAboutAnotherShop() {
    stripe.answers("GET " + INTENT, 200, intent("shop-17"));
    for (String words :
        new String[] {
          dispute("created", "\"pi_1\"", "2550", "eur"),
          dispute("funds_reinstated", "\"pi_1\"", "2550", "eur"),
          dispute("funds_withdrawn", "\"pi_1\"", "2550", "eur"),
          dispute("funds_withdrawn", "\"pi_gone\"", "2550", "eur")
        }) {
      assertThatThrownBy(() -> gateway.read(new GatewayNotice(signed(words, 0), words)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void tellsAFailedBankDebitFromAPendingOne() {
    String session = session("complete", "unpaid", 2550, "eur");
    String pending = event("completed", session);
    String failed = event("async_payment_failed", session);
    assertThat(gateway.read(new GatewayNotice(signed(pending, 0), pending)).state())
        .isEqualTo(GatewayAnswer.State.PENDING);
    assertThat(gateway.read(new GatewayNotice(signed(failed, 0), failed)).state())
        .isEqualTo(GatewayAnswer.State.REFUSED);
  }

  @Test
  void takesBackOnlyPayersWhoComeByItsOwnLink() {
    stripe.answers("POST " + SESSIONS, 200, session("open", "unpaid", 2550, "eur"));
    gateway.start(ID, Money.ofMinor(2550, "EUR"));
    String body = URLDecoder.decode(stripe.asked.get(0).body(), StandardCharsets.UTF_8);
    String signature =
        URLDecoder.decode(
            body.replaceAll("(?s).*success_url=[^ ]*?signature=([^&]*)&.*", "$1"),
            StandardCharsets.UTF_8);
    assertThat(gateway.read(new GatewayReturn(ID.value(), "", signature))).isEqualTo(ID);
    assertThatThrownBy(() -> gateway.read(new GatewayReturn("P-0000000000", "", signature)))
        .isInstanceOf(NoticeRefused.class);
    assertThatThrownBy(() -> gateway.read(new GatewayReturn(ID.value(), "", "x")))
        .isInstanceOf(NoticeRefused.class);
  }

  @Test
  void givesMoneyBackOnceForEachKey() {
    stripe.answers(
        "GET " + SESSIONS + "/" + SESSION,
        200,
        session("complete", "paid", 2550, "eur")
            .replace("{\"id\"", "{\"payment_intent\":\"pi_1\",\"id\""));
    stripe.answers("POST /v1/refunds", 200, "{\"id\":\"re_1\",\"status\":\"succeeded\"}");
    assertThat(gateway.refund(ID, SESSION, Money.ofMinor(1000, "EUR"), "refund-1"))
        .isEqualTo("re_1");
    StripeStub.Asked asked = stripe.asked.get(1);
    assertThat(asked.key()).isEqualTo("refund-1");
    assertThat(asked.body()).contains("payment_intent=pi_1", "amount=1000");
    stripe.answers("POST /v1/refunds", 500, "");
    assertThatThrownBy(() -> gateway.refund(ID, SESSION, Money.ofMinor(1000, "EUR"), "refund-1"))
        .isInstanceOf(GatewayUnreachable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 2550, 2550",
    "JPY, 500, 500",
    "ISK, 500, 50000",
    "UGX, 500, 50000",
    "KWD, 12340, 12340",
    "INR, 100, 100"
  })
  void countsAsStripeDoes(String currency, long minor, long figure) {
    Money amount = Money.ofMinor(minor, currency);
    assertThat(StripeAmounts.of(amount)).isEqualTo(figure);
    assertThat(StripeAmounts.read(figure, currency.toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(amount);
  }

  @Test
  void roundsNothing() {
    assertThatThrownBy(() -> StripeAmounts.of(Money.ofMinor(12345, "KWD")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> StripeAmounts.read(50, "isk")).isInstanceOf(ArithmeticException.class);
  }

  private static String session(String status, String paid, long amount, String currency) {
    return ("{\"id\":\"%s\",\"object\":\"checkout.session\",\"amount_total\":%d,\"currency\":\"%s\","
            + "\"client_reference_id\":\"%s\",\"livemode\":false,\"payment_status\":\"%s\","
            + "\"status\":\"%s\",\"url\":\"https://checkout.stripe.com/c/pay/%s\"}")
        .formatted(SESSION, amount, currency, ID, paid, status, SESSION);
  }

  private static String event(String type, String session) {
    return ("{\"id\":\"evt_1\",\"object\":\"event\",\"api_version\":\"2024-06-20\","
            + "\"data\":{\"object\":%s},\"type\":\"checkout.session.%s\"}")
        .formatted(session, type);
  }

  private static String dispute(String type, String intent, String amount, String currency) {
    return ("{\"id\":\"evt_2\",\"object\":\"event\",\"api_version\":\"2024-06-20\","
            + "\"data\":{\"object\":{\"id\":\"dp_1\",\"object\":\"dispute\",\"amount\":%s,"
            + "\"charge\":\"ch_1\",\"currency\":\"%s\",\"metadata\":{},\"payment_intent\":%s,"
            + "\"reason\":\"fraudulent\",\"status\":\"needs_response\"}},"
            + "\"type\":\"charge.dispute.%s\"}")
        .formatted(amount, currency, intent, type);
  }

  private static String intent(String payment) {
    return "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"metadata\":{\"payment\":\"%s\"}}"
        .formatted(payment);
  }

  private static String seconds(long later) {
    return Long.toString(NOW.getEpochSecond() + later);
  }

  private static String signed(String body, long later) {
    return "t=" + seconds(later) + ",v1=" + StripeSignature.of(seconds(later), body, "whsec_1");
  }
}
