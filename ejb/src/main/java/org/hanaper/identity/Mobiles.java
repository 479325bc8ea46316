package org.hanaper.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads mobile numbers: in India ten digits from 6 to 9 on, elsewhere what the country knows. */
final class Mobiles {

  private static final int INDIA = 91;
  private static final Pattern INDIAN = Pattern.compile("[6-9][0-9]{9}");
  private static final Pattern SIGNS = Pattern.compile("\\+?[0-9 ().-]{5,25}");

  private Mobiles() {}

  /**
   * The number in the one form E.164.
   *
   * @param country where a number without a country's code belongs
   * @return empty when it is no number
   */
  static Optional<String> read(String typed, String country) {
    if (!SIGNS.matcher(typed.strip()).matches()) {
      return Optional.empty();
    }
    PhoneNumberUtil book = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = book.parse(typed.strip(), country);
      boolean usable =
          number.getCountryCode() == INDIA
              ? INDIAN.matcher(book.getNationalSignificantNumber(number)).matches()
              : book.isValidNumber(number);
      return usable ? Optional.of(book.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
