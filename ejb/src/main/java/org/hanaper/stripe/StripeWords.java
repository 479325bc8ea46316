package org.hanaper.stripe;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.NoticeRefused;
import org.hanaper.payment.PaymentId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's JSON. Stripe adds fields as it likes, so only those named here are looked at. */
final class StripeWords {

  private static final String SESSION_EVENT = "checkout.session.";
  private static final int LONGEST_REFERENCE = 255;
  private static final int LONGEST_DISPUTE = 100;

  private StripeWords() {}

  /** A JSON object. */
  static JsonObject object(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw new NoticeRefused();
    }
  }

  /**
   * What an event says about a payment.
   *
   * @throws NotFound when it is about something else, e.g. another shop of the same account
   * @throws NoticeRefused when it can't be understood
   */
  static GatewayAnswer event(JsonObject event) {
    String type = event.getString("type", "");
    if (!type.startsWith(SESSION_EVENT)) {
      throw new NotFound("payment");
    }
    try {
      JsonObject session = event.getJsonObject("data").getJsonObject("object");
      boolean failed = type.equals(SESSION_EVENT + "async_payment_failed");
      GatewayAnswer answer = session(session);
      return failed
          ? new GatewayAnswer(
              answer.payment(), GatewayAnswer.State.REFUSED, null, answer.reference())
          : answer;
    } catch (ClassCastException | NullPointerException e) {
      throw new NoticeRefused();
    }
  }

  /**
   * A dispute that has taken money.
   *
   * @param number Stripe's number of it
   * @param intent Stripe's number of the payment it is about
   * @param amount what was taken
   */
  record Dispute(String number, String intent, Money amount) {}

  /** Whether an event tells that the money of a dispute was taken; one that is only asked isn't. */
  static boolean isDispute(JsonObject event) {
    return event.getString("type", "").equals("charge.dispute.funds_withdrawn");
  }

  /**
   * The dispute of such an event.
   *
   * @throws NoticeRefused when it can't be understood
   */
  static Dispute dispute(JsonObject event) {
    try {
      JsonObject dispute = event.getJsonObject("data").getJsonObject("object");
      String number = dispute.getString("id");
      String intent = dispute.getString("payment_intent");
      if (number.length() > LONGEST_DISPUTE || !intent.matches("[A-Za-z0-9_]{1,255}")) {
        throw new NoticeRefused();
      }
      return new Dispute(
          number,
          intent,
          StripeAmounts.read(
              dispute.getJsonNumber("amount").longValueExact(), dispute.getString("currency")));
    } catch (ClassCastException
        | NullPointerException
        | ArithmeticException
        | IllegalArgumentException e) {
      throw new NoticeRefused();
    }
  }

  /**
   * Our number of a payment, as we gave it to Stripe.
   *
   * @param intent what Stripe answered
   * @param number the number it was asked for
   * @throws NotFound when it isn't one of ours
   * @throws NoticeRefused when it can't be understood
   */
  static PaymentId payment(JsonObject intent, String number) {
    try {
      if (!intent.getString("id").equals(number)) {
        throw new NoticeRefused();
      }
      return PaymentId.read(intent.getJsonObject("metadata").getString("payment", ""))
          .orElseThrow(() -> new NotFound("payment"));
    } catch (ClassCastException | NullPointerException e) {
      throw new NoticeRefused();
    }
  }

  /**
   * What a checkout session says about its payment.
   *
   * @throws NotFound when it isn't one of ours
   * @throws NoticeRefused when it can't be understood
   */
  static GatewayAnswer session(JsonObject session) {
    try {
      PaymentId payment =
          PaymentId.read(session.getString("client_reference_id", ""))
              .orElseThrow(() -> new NotFound("payment"));
      String reference = session.getString("id");
      if (reference.length() > LONGEST_REFERENCE) {
        throw new NoticeRefused();
      }
      GatewayAnswer.State state = state(session);
      return new GatewayAnswer(payment, state, amount(session, state), reference);
    } catch (ClassCastException
        | NullPointerException
        | ArithmeticException
        | IllegalArgumentException e) {
      throw new NoticeRefused();
    }
  }

  private static GatewayAnswer.State state(JsonObject session) {
    boolean paid = !session.getString("payment_status").equals("unpaid");
    return switch (session.getString("status")) {
      case "complete" -> paid ? GatewayAnswer.State.PAID : GatewayAnswer.State.PENDING;
      case "expired" -> GatewayAnswer.State.CANCELLED;
      case "open" -> GatewayAnswer.State.UNKNOWN;
      default -> throw new NoticeRefused();
    };
  }

  private static @Nullable Money amount(JsonObject session, GatewayAnswer.State state) {
    if (state != GatewayAnswer.State.PAID) {
      return null;
    }
    return StripeAmounts.read(
        session.getJsonNumber("amount_total").longValueExact(), session.getString("currency"));
  }
}
