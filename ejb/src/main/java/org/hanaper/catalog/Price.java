package org.hanaper.catalog;

import java.io.Serializable;
import java.util.List;
import org.hanaper.shared.Money;

/**
 * What a quoted product costs the account today.
 *
 * @param net the price without tax
 * @param taxes the taxes, none when exempt or reversed
 * @param gross what is charged: net and taxes
 * @param taxNote the wording that the law asks for on the invoice, empty when none
 */
public record Price(Money net, List<TaxLine> taxes, Money gross, String taxNote)
    implements Serializable {

  /** Keeps a copy of the taxes. */
  public Price {
    taxes = List.copyOf(taxes);
  }

  /** All taxes together. */
  public Money tax() {
    return gross.minus(net);
  }
}
