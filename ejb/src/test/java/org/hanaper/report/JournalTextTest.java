package org.hanaper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

/** The journal has the currency's decimals, and words that mean nothing else in it. */
class JournalTextTest {

  @Test
  void writesWordsThatMeanNothingElseAndTheCurrencysDecimals() {
    JournalPortion portion =
        new JournalPortion(
            List.of(
                new JournalTransaction(
                    42,
                    "T-0000000042",
                    Instant.parse("2026-01-02T03:04:05Z"),
                    "TOP_UP",
                    "P-1",
                    "line\n  assets:1000  5 JPY ; x | y",
                    "Ada",
                    List.of(
                        new JournalPosting(1000, "Bank", "a:b", Money.ofMinor(500, "JPY")),
                        new JournalPosting(
                            2000, "Account wallets", "7", Money.ofMinor(-500, "JPY"))))),
            42);
    assertThat(portion.text())
        .isEqualTo(
            """
            commodity 1000. JPY

            2026-01-02 (T-0000000042) TOP_UP P-1  ; at 2026-01-02T03:04:05Z line assets 1000 5 JPY x y
                assets:1000 Bank:a b  500 JPY
                liabilities:2000 Account wallets:7  -500 JPY

            """);
  }
}
