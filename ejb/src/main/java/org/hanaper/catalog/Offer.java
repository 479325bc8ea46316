package org.hanaper.catalog;

import java.io.Serializable;
import java.util.List;
import org.hanaper.shared.Money;

/**
 * A product that the caller's account may buy, with its terms.
 *
 * @param product the product
 * @param terms its terms, shortest first; at least one
 */
public record Offer(Product product, List<Term> terms) implements Serializable {

  /** Keeps a copy of the terms. */
  public Offer {
    terms = List.copyOf(terms);
  }

  /**
   * A term and its price.
   *
   * @param years how long the subscription lasts
   * @param net the price without tax for the first name
   * @param netPerFurtherName the price without tax of each further name
   */
  public record Term(int years, Money net, Money netPerFurtherName) implements Serializable {}
}
