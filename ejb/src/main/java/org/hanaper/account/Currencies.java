package org.hanaper.account;

import java.util.Set;

/** The currency of a country's accounts, by the seller that serves it (domain D.9). */
final class Currencies {

  private static final Set<String> EUROPE =
      Set.of(
          "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
          "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO",
          "SE", "SI", "SK", "AD", "SM", "VA", "ME", "GP", "GF", "MQ", "RE", "YT", "PM", "BL", "MF");

  private Currencies() {}

  static String of(String country) {
    if (country.equals("IN")) {
      return "INR";
    }
    return EUROPE.contains(country) ? "EUR" : "USD";
  }
}
