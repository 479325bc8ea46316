package org.hanaper.stripe;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.hanaper.shared.Money;

/**
 * Amounts as Stripe counts them: in the currency's minor unit, with its own list of currencies
 * without one, and some whose figures stand in hundredths although nothing is paid in them.
 */
final class StripeAmounts {

  private static final Set<String> WHOLE =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF",
          "XOF", "XPF");
  private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

  private StripeAmounts() {}

  /**
   * The figure for an amount.
   *
   * @throws ArithmeticException when Stripe can't take the amount without rounding
   */
  static long of(Money amount) {
    long figure = amount.amount().movePointRight(decimals(amount.currency())).longValueExact();
    if (THOUSANDTHS.contains(amount.currency()) && figure % 10 != 0) {
      throw new ArithmeticException("Stripe takes no tenths of a hundredth: " + amount);
    }
    return figure;
  }

  /**
   * The amount of a figure.
   *
   * @param figure what Stripe says
   * @param currency as Stripe writes it, in small letters
   * @throws ArithmeticException when it is no whole number of the currency's minor units
   * @throws IllegalArgumentException when there is no such currency
   */
  static Money read(long figure, String currency) {
    String code = currency.toUpperCase(Locale.ROOT);
    int scale = Money.zero(code).amount().scale();
    BigDecimal amount = BigDecimal.valueOf(figure, decimals(code));
    return Money.ofMinor(amount.movePointRight(scale).longValueExact(), code);
  }

  private static int decimals(String currency) {
    if (WHOLE.contains(currency)) {
      return 0;
    }
    return THOUSANDTHS.contains(currency) ? 3 : 2;
  }
}
