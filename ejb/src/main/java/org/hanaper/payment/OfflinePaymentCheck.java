package org.hanaper.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;

/** The rules of a submitted offline payment (domain B.10). */
final class OfflinePaymentCheck {

  private static final int OLDEST_DAYS = 180;

  private OfflinePaymentCheck() {}

  static SubmitOfflinePayment checked(SubmitOfflinePayment typed, Money amount, Instant now) {
    SubmitOfflinePayment tidy = tidied(typed);
    // a payer east of us may already write tomorrow's date
    LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
    new InvalidInput.Check()
        .that(amount.isPositive(), "amount", "AmountMustBePositive")
        .that(fits(tidy.reference(), 3, 60), "reference", "PaymentTextLength", 3, 60)
        .that(!tidy.paidOn().isAfter(latest), "paidOn", "DateInTheFuture")
        .that(
            !tidy.paidOn().isBefore(latest.minusDays(OLDEST_DAYS)),
            "paidOn",
            "DateTooOld",
            OLDEST_DAYS)
        .that(fits(tidy.payerBank(), 2, 100), "payerBank", "PaymentTextLength", 2, 100)
        .that(fits(tidy.remarks(), 0, 500), "remarks", "PaymentTextLength", 0, 500)
        .that(fits(tidy.requestKey(), 1, 80), "requestKey", "PaymentTextLength", 1, 80)
        .orRefuse();
    return tidy;
  }

  // transaction numbers are compared without spaces and in capitals
  static SubmitOfflinePayment tidied(SubmitOfflinePayment typed) {
    return new SubmitOfflinePayment(
        typed.amount(),
        typed.mode(),
        typed.reference().replaceAll("\\s", "").toUpperCase(Locale.ROOT),
        typed.paidOn(),
        typed.payerBank().strip(),
        typed.remarks().strip(),
        typed.document(),
        typed.requestKey());
  }

  private static boolean fits(String text, int least, int most) {
    return text.length() >= least && text.length() <= most;
  }
}
