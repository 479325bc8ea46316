package org.hanaper.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tax that a seller adds for a kind of buyer, or the note that says why there is none.
 *
 * @param seller the seller's code
 * @param buyer the kind of buyer
 * @param code the tax
 * @param rate its percentage, zero when it only brings its note
 * @param note the wording for the invoice, empty when none
 * @param validFrom its first day
 * @param validTo its last day, null without end
 */
record TaxRule(
    String seller,
    BuyerKind buyer,
    String code,
    BigDecimal rate,
    String note,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Whether the rule holds on a day. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
