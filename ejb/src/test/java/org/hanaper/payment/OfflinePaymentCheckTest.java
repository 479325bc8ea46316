package org.hanaper.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

class OfflinePaymentCheckTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void comparesTransactionNumbersWithoutSpacesAndInCapitals() {
    assertThat(check(paid(" utr 00 17 ", TODAY), 500_00).reference()).isEqualTo("UTR0017");
  }

  @Test
  void takesAPaymentOf180DaysAgo() {
    assertThat(check(paid("UTR0017", LocalDate.of(2026, 3, 2).minusDays(180)), 1)).isNotNull();
  }

  @Test
  void refusesADateInTheFutureAndOneTooOld() {
    assertRefused(paid("UTR0017", TODAY.plusDays(2)), 1, "paidOn");
    assertRefused(paid("UTR0017", TODAY.minusDays(180)), 1, "paidOn");
  }

  @Test
  void refusesNothingPaid() {
    assertRefused(paid("UTR0017", TODAY), 0, "amount");
  }

  @Test
  void refusesATransactionNumberOfSpaces() {
    assertRefused(paid("   ", TODAY), 1, "reference");
  }

  private static void assertRefused(SubmitOfflinePayment command, long minor, String field) {
    assertThatThrownBy(() -> check(command, minor))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }

  private static SubmitOfflinePayment check(SubmitOfflinePayment command, long minor) {
    return OfflinePaymentCheck.checked(command, Money.ofMinor(minor, "EUR"), NOW);
  }

  private static SubmitOfflinePayment paid(String reference, LocalDate on) {
    return new SubmitOfflinePayment(
        "500.00", OfflineMode.WIRE, reference, on, "Bank of Lille", "", null, "k1");
  }
}
