package org.hanaper.catalog;

import java.util.Set;
import java.util.stream.Stream;

/** How a buyer stands to the seller, which decides the tax (domain D.9). */
enum BuyerKind {
  /** In the seller's own state, where states matter. */
  SAME_STATE,
  /** In the seller's country. */
  DOMESTIC,
  /** A business with a tax number in another member state of the European Union. */
  UNION_BUSINESS,
  /** Somebody without tax number in another member state of the European Union. */
  UNION_OTHER,
  /** Anywhere else. */
  FOREIGN;

  private static final int GSTIN_LENGTH = 15;
  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MC", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  /** How the buyer stands to the seller. */
  static BuyerKind of(Buyer buyer, SellerRow seller) {
    if (buyer.country().equals(seller.seller().country())) {
      return sameState(buyer, seller) ? SAME_STATE : DOMESTIC;
    }
    if (UNION.contains(buyer.country()) && UNION.contains(seller.seller().country())) {
      return buyer.taxNumber().isBlank() ? UNION_OTHER : UNION_BUSINESS;
    }
    return FOREIGN;
  }

  /** A GSTIN begins with the state's code; without one the state's code or name is compared. */
  private static boolean sameState(Buyer buyer, SellerRow seller) {
    String code = seller.stateCode();
    if (code.isEmpty()) {
      return false;
    }
    String taxCode = seller.seller().taxNumber().substring(0, 2);
    if (buyer.taxNumber().length() == GSTIN_LENGTH) {
      return buyer.taxNumber().startsWith(taxCode);
    }
    String state = buyer.state().strip();
    return Stream.of(code, taxCode, seller.seller().state()).anyMatch(state::equalsIgnoreCase);
  }
}
