package org.hanaper.catalog;

import org.hanaper.shared.BusinessException;

/** The product isn't in the account's price list for this term (EMS-1195). */
public class ProductNotForSale extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param product the product's code
   * @param years the term
   */
  public ProductNotForSale(String product, int years) {
    super(product, years);
  }

  @Override
  public String field() {
    return "product";
  }
}
