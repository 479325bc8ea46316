package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.shared.Money;

/** The built-in gateway for demonstrations and tests; it takes no money. */
@ApplicationScoped
class TestGateway implements PaymentGateway {

  static final String NAME = "test";

  private static final Duration NOTICE_LIFE = Duration.ofMinutes(5);
  private static final Duration RETURN_LIFE = Duration.ofHours(1);

  @Inject TestGatewaySettings settings;
  @Inject TestGatewayCall call;
  @Inject Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isConfigured() {
    return settings.isInstalled();
  }

  @Override
  public Start start(PaymentId payment, Money amount) {
    Instant now = clock.instant();
    String content =
        String.join(
            "\n",
            payment.value(),
            Long.toString(amount.minor()),
            amount.currency(),
            settings.comeBack());
    URI page =
        URI.create(
            settings.page()
                + "/pay?payment="
                + payment
                + "&amount="
                + amount.minor()
                + "&currency="
                + amount.currency()
                + "&back="
                + URLEncoder.encode(settings.comeBack(), StandardCharsets.UTF_8)
                + "&time="
                + now.getEpochSecond()
                + "&signature="
                + signature().of("redirect", now, content));
    return new Start(page, "");
  }

  @Override
  public GatewayAnswer read(GatewayNotice notice) {
    signature()
        .requireHeader("webhook", notice.signature(), notice.body(), clock.instant(), NOTICE_LIFE);
    return TestGatewayWords.answer(notice.body());
  }

  @Override
  public PaymentId read(GatewayReturn back) {
    signature()
        .require(
            "return", back.time(), back.payment(), back.signature(), clock.instant(), RETURN_LIFE);
    return PaymentId.read(back.payment()).orElseThrow(NoticeRefused::new);
  }

  @Override
  public Told query(PaymentId payment, String reference) {
    JsonObject question = Json.createObjectBuilder().add("payment", payment.value()).build();
    String body = call.post("query", question.toString(), signature());
    try {
      GatewayAnswer answer = TestGatewayWords.answer(body);
      if (answer.payment().equals(payment)) {
        return new Told(answer, body);
      }
    } catch (NoticeRefused e) {
      // signed, yet not understandable: no answer either
    }
    throw new GatewayUnreachable();
  }

  @Override
  public String refund(PaymentId payment, String reference, Money amount, String key) {
    JsonObject request =
        Json.createObjectBuilder()
            .add("payment", payment.value())
            .add("amount", amount.minor())
            .add("currency", amount.currency())
            .add("key", key)
            .build();
    String body = call.post("refund", request.toString(), signature());
    return TestGatewayWords.reference(body);
  }

  private GatewaySignature signature() {
    return new GatewaySignature(settings.secret());
  }
}
