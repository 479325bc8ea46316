package org.hanaper.catalog;

/**
 * A seller with what only the tax rules need.
 *
 * @param seller the seller
 * @param currency the one currency it sells in
 * @param stateCode the code of its state within tax numbers, empty where states don't matter
 */
record SellerRow(Seller seller, String currency, String stateCode) {}
