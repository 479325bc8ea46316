package org.hanaper.payment;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Set;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the test gateway's JSON: named fields only, everything else is refused (rule 20). */
final class TestGatewayWords {

  private static final Set<String> FIELDS =
      Set.of("id", "payment", "state", "amount", "currency", "reference");
  private static final int LONGEST_REFERENCE = 80;

  private TestGatewayWords() {}

  static GatewayAnswer answer(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject words = reader.readObject();
      if (!FIELDS.containsAll(words.keySet())) {
        throw new NoticeRefused();
      }
      GatewayAnswer.State state = GatewayAnswer.State.valueOf(words.getString("state"));
      return new GatewayAnswer(
          new PaymentId(words.getString("payment")), state, amount(words, state), reference(words));
    } catch (JsonException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | ArithmeticException
        | NullPointerException e) {
      throw new NoticeRefused();
    }
  }

  static String reference(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reference(reader.readObject());
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new GatewayUnreachable();
    }
  }

  private static @Nullable Money amount(JsonObject words, GatewayAnswer.State state) {
    if (state != GatewayAnswer.State.PAID) {
      return null;
    }
    return Money.ofMinor(
        words.getJsonNumber("amount").longValueExact(), words.getString("currency"));
  }

  private static String reference(JsonObject words) {
    String reference = words.getString("reference", "");
    return reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length()));
  }
}
