package org.hanaper.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * How long a certificate is valid: the shortest of the term, the product's limit and the authority.
 */
final class Term {

  // clocks of servers and browsers differ by minutes
  private static final Duration SKEW = Duration.ofMinutes(5);

  private Term() {}

  /**
   * The validity of a certificate issued now.
   *
   * @param now when it is issued
   * @param years the paid term
   * @param longestDays how many days one certificate of the product may last
   * @param authorityUntil when the authority's own certificate ends
   */
  static Signing.Validity of(Instant now, int years, int longestDays, Instant authorityUntil) {
    Instant from = now.minus(SKEW).truncatedTo(ChronoUnit.SECONDS);
    Instant until =
        Stream.of(
                from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant(),
                from.plus(longestDays, ChronoUnit.DAYS),
                authorityUntil)
            .min(Instant::compareTo)
            .orElseThrow();
    // the last second still counts (RFC 5280, 4.1.2.5)
    return new Signing.Validity(from, until.minusSeconds(1));
  }
}
