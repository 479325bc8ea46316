package org.hanaper.withdrawal;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;
import org.hanaper.shared.InvalidInput;

/** The rules of bank account numbers: IBANs (ISO 13616), and what stands in for them elsewhere. */
final class BankAccountNumbers {

  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]{5,34}");
  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");
  private static final Pattern ROUTING = Pattern.compile("[0-9]{9}");
  private static final BigInteger CHECK = BigInteger.valueOf(97);

  /** How long an IBAN of a country is; of other countries only the check digits are looked at. */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("CH", 21),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GR", 27),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LI", 21),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MC", 27),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("SM", 27),
          Map.entry("TR", 26),
          Map.entry("AE", 23));

  private BankAccountNumbers() {}

  /** Refuses a bank account that can't be paid to; a euro account must be an IBAN. */
  static void refuseUnless(BankAccount typed, String currency) {
    boolean shapedLikeIban = IBAN.matcher(typed.number()).matches();
    boolean iban = shapedLikeIban && isIban(typed.number());
    boolean plain = !shapedLikeIban && PLAIN.matcher(typed.number()).matches();
    boolean ibanOnly = currency.equals("EUR");
    new InvalidInput.Check()
        .that(fits(typed.holder(), 150), "holder", "BankTextLength", 2, 150)
        .that(fits(typed.bank(), 100), "bank", "BankTextLength", 2, 100)
        .that(iban || (plain && !ibanOnly), "number", ibanOnly ? "IbanWrong" : "AccountNumberWrong")
        .that(isBankCode(typed.bankCode(), iban), "bankCode", "BankCodeWrong")
        .orRefuse();
  }

  static boolean isIban(String number) {
    Integer length = LENGTHS.get(number.substring(0, 2));
    if (length != null && length != number.length()) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    for (char each : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
      digits.append(Character.digit(each, 36));
    }
    return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
  }

  /** The number with its middle hidden: the country and the last four of an IBAN. */
  static String masked(String number) {
    int shown = Math.min(4, number.length() / 2);
    String end = number.substring(number.length() - shown);
    return IBAN.matcher(number).matches() ? number.substring(0, 4) + " •••• " + end : "•••• " + end;
  }

  private static boolean isBankCode(String code, boolean iban) {
    if (code.isEmpty()) {
      return iban;
    }
    return BIC.matcher(code).matches()
        || IFSC.matcher(code).matches()
        || (ROUTING.matcher(code).matches() && isRouting(code));
  }

  // the check of American routing numbers: weights 3, 7, 1
  private static boolean isRouting(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      sum += Character.digit(code.charAt(i), 10) * new int[] {3, 7, 1}[i % 3];
    }
    return sum % 10 == 0;
  }

  private static boolean fits(String text, int most) {
    return text.length() >= 2 && text.length() <= most;
  }
}
