package org.hanaper.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.GatewayNotice;
import org.hanaper.payment.GatewayReturn;
import org.hanaper.payment.GatewayUnreachable;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.PaymentGateway;
import org.hanaper.payment.PaymentId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Stripe Checkout: the card is given on Stripe's page; the session's id is the gateway's number of
 * the payment, and our payment ID is the idempotency key, so that a repeated start is one session.
 */
@ApplicationScoped
class StripeGateway implements PaymentGateway {

  static final String NAME = "stripe";

  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final String RETURN = "stripe return";

  @Inject StripeSettings settings;
  @Inject StripeCall call;
  @Inject Vault vault;
  @Inject Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isConfigured() {
    return settings.isConfigured();
  }

  @Override
  public Start start(PaymentId payment, Money amount) {
    String body = call.post(SESSIONS, form(payment, amount), payment.value());
    try {
      JsonObject session = StripeWords.object(body);
      URI page = URI.create(session.getString("url"));
      if (payment.value().equals(session.getString("client_reference_id", ""))) {
        return new Start(page, session.getString("id"));
      }
    } catch (NoticeRefused
        | NullPointerException
        | ClassCastException
        | IllegalArgumentException e) {
      // not understandable: nobody is sent anywhere, and a repeat finds the same session
    }
    throw new GatewayUnreachable();
  }

  @Override
  public GatewayAnswer read(GatewayNotice notice) {
    StripeSignature.require(
        notice.signature(), notice.body(), settings.webhookSecret(), clock.instant());
    JsonObject event = StripeWords.object(notice.body());
    return StripeWords.isDispute(event)
        ? takenBack(StripeWords.dispute(event))
        : StripeWords.event(event);
  }

  // a dispute names Stripe's own number of the payment only; ours stands with that
  private GatewayAnswer takenBack(StripeWords.Dispute dispute) {
    String body =
        call.get("/v1/payment_intents/" + path(dispute.intent()))
            .orElseThrow(() -> new NotFound("payment"));
    PaymentId payment = StripeWords.payment(StripeWords.object(body), dispute.intent());
    return new GatewayAnswer(
        payment, GatewayAnswer.State.TAKEN_BACK, dispute.amount(), dispute.number());
  }

  // signed by ourselves: Stripe sends the browser back to the very address we gave
  @Override
  public PaymentId read(GatewayReturn back) {
    byte[] content = back.payment().getBytes(StandardCharsets.UTF_8);
    if (!vault.verifies(RETURN, content, back.signature())) {
      throw new NoticeRefused();
    }
    return PaymentId.read(back.payment()).orElseThrow(NoticeRefused::new);
  }

  @Override
  public Told query(PaymentId payment, String reference) {
    if (reference.isEmpty()) {
      return nothing(payment);
    }
    return call.get(SESSIONS + "/" + path(reference))
        .map(body -> told(payment, body))
        .orElseGet(() -> nothing(payment));
  }

  @Override
  public String refund(PaymentId payment, String reference, Money amount, String key) {
    String body = call.get(SESSIONS + "/" + path(reference)).orElseThrow(GatewayUnreachable::new);
    try {
      Map<String, String> form = new LinkedHashMap<>();
      form.put("payment_intent", StripeWords.object(body).getString("payment_intent"));
      form.put("amount", Long.toString(StripeAmounts.of(amount)));
      form.put("metadata[payment]", payment.value());
      return StripeWords.object(call.post("/v1/refunds", form, key)).getString("id");
    } catch (NoticeRefused | NullPointerException | ClassCastException e) {
      throw new GatewayUnreachable();
    }
  }

  private Map<String, String> form(PaymentId payment, Money amount) {
    String back = comeBack(payment);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("mode", "payment");
    form.put("client_reference_id", payment.value());
    form.put("success_url", back);
    form.put("cancel_url", back);
    form.put("line_items[0][quantity]", "1");
    form.put("line_items[0][price_data][currency]", amount.currency().toLowerCase(Locale.ROOT));
    form.put("line_items[0][price_data][unit_amount]", Long.toString(StripeAmounts.of(amount)));
    form.put("line_items[0][price_data][product_data][name]", "Credits " + payment);
    form.put("metadata[payment]", payment.value());
    form.put("payment_intent_data[metadata][payment]", payment.value());
    return form;
  }

  // without a time, so that a repeated start sends the same words under the same key
  private String comeBack(PaymentId payment) {
    String signature = vault.sign(RETURN, payment.value().getBytes(StandardCharsets.UTF_8));
    return settings.comeBack()
        + "?gateway="
        + NAME
        + "&payment="
        + payment
        + "&signature="
        + URLEncoder.encode(signature, StandardCharsets.UTF_8);
  }

  private static Told told(PaymentId payment, String body) {
    try {
      GatewayAnswer answer = StripeWords.session(StripeWords.object(body));
      if (answer.payment().equals(payment)) {
        return new Told(answer, body);
      }
    } catch (NoticeRefused | NotFound e) {
      // not understandable or about something else: no answer either
    }
    throw new GatewayUnreachable();
  }

  private static Told nothing(PaymentId payment) {
    return new Told(new GatewayAnswer(payment, GatewayAnswer.State.UNKNOWN, null, ""), "");
  }

  private static String path(@Nullable String reference) {
    if (reference == null || !reference.matches("[A-Za-z0-9_]{1,255}")) {
      throw new GatewayUnreachable();
    }
    return reference;
  }
}
