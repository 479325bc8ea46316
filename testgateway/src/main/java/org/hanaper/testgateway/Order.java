package org.hanaper.testgateway;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** What the portal asks to be paid, as the signed redirect brings it; kept nowhere before. */
record Order(
    String payment, long amount, String currency, String back, String time, String signature) {

  private static final long LIFE = 3600;

  /** Reads and verifies the parameters; empty when they aren't signed by the portal or too old. */
  static Optional<Order> from(HttpServletRequest request, Signature signature, Instant now) {
    try {
      Order order =
          new Order(
              text(request, "payment"),
              Long.parseLong(text(request, "amount")),
              text(request, "currency"),
              text(request, "back"),
              text(request, "time"),
              text(request, "signature"));
      boolean genuine =
          order.amount > 0
              && signature.proves(
                  "redirect", order.time, order.content(), order.signature, now, LIFE);
      return genuine ? Optional.of(order) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The amount with its decimals and the currency's code. */
  String shown() {
    int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return String.format(
        Locale.ROOT, "%s %,." + decimals + "f", currency, BigDecimal.valueOf(amount, decimals));
  }

  /** The origin of the address to go back to, for the page's policy. */
  String backOrigin() {
    URI uri = URI.create(back);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private String content() {
    return String.join("\n", payment, Long.toString(amount), currency, back);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > 300 ? "" : value;
  }
}
