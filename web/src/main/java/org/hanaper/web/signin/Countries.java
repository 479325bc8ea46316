package org.hanaper.web.signin;

import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The countries of ISO 3166-1, named and sorted as a language does. */
final class Countries {

  private Countries() {}

  static Map<String, String> in(Locale language) {
    Map<String, String> codes = new TreeMap<>(Collator.getInstance(language));
    for (String code : Locale.getISOCountries()) {
      codes.put(new Locale.Builder().setRegion(code).build().getDisplayCountry(language), code);
    }
    return codes;
  }
}
