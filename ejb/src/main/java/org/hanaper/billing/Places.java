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

  /**
   * The state with its name, in India also with the code that begins a GSTIN; empty where the
   * address needs none.
   */
  static Optional<String> state(BillingDocument.Party party) {
    if (party.country().equals("IN")) {
      String number = party.taxNumber();
      String code = number.length() > 2 ? number.substring(0, 2) : party.state();
      String byCode = INDIAN_STATES.getProperty(code, INDIAN_STATES.getProperty(party.state()));
      if (byCode != null) {
        return Optional.of(byCode);
      }
    }
    return party.state().isEmpty() ? Optional.empty() : Optional.of(party.state());
  }

  /** Where a service is supplied: at the buyer's, inside India named by state. */
  static String ofSupply(BillingDocument.Party seller, BillingDocument.Party buyer) {
    return seller.country().equals("IN") && buyer.country().equals("IN")
        ? state(buyer).orElse("India")
        : Lines.country(buyer.country());
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
