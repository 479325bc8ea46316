package org.hanaper.billing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanaper.account.BillingProfile;
import org.jspecify.annotations.Nullable;

/** Puts addresses into lines. */
final class Lines {

  private Lines() {}

  /**
   * The address as an envelope shows it, lines separated by line feeds, the country's name last.
   */
  static String address(BillingProfile buyer) {
    String place = (buyer.postalCode() + " " + buyer.city()).strip();
    return Stream.of(buyer.street(), place)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
