package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hanaper.shared.Money;
import org.hanaper.store.Settings;

/** What an installation may change about payments. */
@ApplicationScoped
class PaymentSettings {

  private static final String LIMITS =
      "EUR:10.00-50000.00,USD:10.00-50000.00,INR:500.00-5000000.00";

  @Inject Settings settings;

  /** The smallest and greatest payment of a currency, empty when it isn't accepted. */
  Optional<Limits> limits(String currency) {
    for (String entry : settings.text("hanaper.payment.limits", LIMITS).split(",", -1)) {
      String[] parts = entry.strip().split("[:-]", -1);
      if (parts.length == 3 && parts[0].equals(currency)) {
        return Optional.of(
            new Limits(Money.parse(parts[1], currency), Money.parse(parts[2], currency)));
      }
    }
    return Optional.empty();
  }

  /** Where payers of a currency transfer to, line by line; empty when it isn't configured. */
  List<String> bankDetails(String currency) {
    for (String entry : settings.text("hanaper.payment.bank-details", "").split("\\|", -1)) {
      String[] parts = entry.strip().split(":", 2);
      if (parts.length == 2 && parts[0].strip().equals(currency)) {
        return Arrays.stream(parts[1].split(";", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
      }
    }
    return List.of();
  }

  /** How many rechecks an account has in a minute. */
  long rechecksPerMinute() {
    return settings.number("hanaper.payment.rechecks-per-minute", 10);
  }

  /** How long a payer may stay on the gateway's page before the payment expires. */
  Duration redirectLife() {
    return settings.duration("hanaper.payment.redirect-life", Duration.ofMinutes(60));
  }

  /** How long the gateway may take to decide before the payment expires. */
  Duration pendingLife() {
    return settings.duration("hanaper.payment.pending-life", Duration.ofDays(7));
  }

  /** How long bought credits can be spent, where the balance has a last day. */
  Duration balanceLife() {
    return settings.duration("hanaper.payment.balance-life", Duration.ofDays(365));
  }

  /** The bounds of one payment. */
  record Limits(Money least, Money most) {}
}
