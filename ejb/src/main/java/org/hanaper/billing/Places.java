package org.hanaper.billing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Names of states and the place of supply. */
final class Places {

  private static final Properties INDIAN_STATES = read();

  private Places() {}

  /** The state's name, India's by its GST code; empty where the address needs none. */
  static Optional<String> state(BillingDocument.Party party) {
    if (party.state().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        party.country().equals("IN")
            ? INDIAN_STATES.getProperty(party.state(), party.state())
            : party.state());
  }

  /** Where a service is supplied: at the buyer's, inside India named by state. */
  static String ofSupply(BillingDocument.Party seller, BillingDocument.Party buyer) {
    if (seller.country().equals("IN") && buyer.country().equals("IN")) {
      String code = INDIAN_STATES.containsKey(buyer.state()) ? " (" + buyer.state() + ")" : "";
      return state(buyer).orElse("India") + code;
    }
    return Lines.country(buyer.country());
  }

  private static Properties read() {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(Places.class.getResourceAsStream("indian-states.properties")),
            StandardCharsets.UTF_8)) {
      Properties states = new Properties();
      states.load(file);
      return states;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
