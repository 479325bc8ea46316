package org.hanaper.catalog;

import java.time.Instant;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a price list.
 *
 * @param account whose own price it is, null for the standard list
 * @param product the product's code
 * @param years the term
 * @param net the price of the first name without tax
 * @param netFurther the price of each further name without tax
 * @param validFrom from when on; the newest valid line counts
 */
record PriceEntry(
    @Nullable Long account,
    String product,
    int years,
    Money net,
    Money netFurther,
    Instant validFrom) {

  /** The net price of so many names. */
  Money netFor(int names) {
    return net.plus(netFurther.times(names - 1L));
  }
}
