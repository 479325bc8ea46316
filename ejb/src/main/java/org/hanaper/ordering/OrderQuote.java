package org.hanaper.ordering;

import java.io.Serializable;
import java.util.List;
import org.hanaper.catalog.Price;
import org.hanaper.catalog.Product;
import org.hanaper.csr.CsrReport;
import org.hanaper.group.FinanceMode;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The summary before 'Pay now'.
 *
 * @param product the product
 * @param years the term
 * @param names the names as they will be certified, the main one first
 * @param organization the organisation that will be certified, empty when none is
 * @param price net, taxes and gross
 * @param group the group's name
 * @param mode whose credits will be taken
 * @param balanceBefore what that wallet holds now
 * @param csr what the check of the certificate request found, null without one
 * @param billingComplete whether the billing information lets the order be charged (EMS-1153)
 */
public record OrderQuote(
    Product product,
    int years,
    List<String> names,
    String organization,
    Price price,
    String group,
    FinanceMode mode,
    Money balanceBefore,
    @Nullable CsrReport csr,
    boolean billingComplete)
    implements Serializable {

  /** Keeps a copy of the names. */
  public OrderQuote {
    names = List.copyOf(names);
  }

  /** What the wallet will hold; negative when it doesn't suffice. */
  public Money balanceAfter() {
    return balanceBefore.minus(price.gross());
  }
}
