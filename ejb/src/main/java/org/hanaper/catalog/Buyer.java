package org.hanaper.catalog;

/**
 * What the tax depends on: where the buyer is and whether he has a tax number.
 *
 * @param country ISO 3166 of two letters
 * @param state the state as the billing profile has it, empty when none
 * @param taxNumber GSTIN or VAT number, empty when none
 */
record Buyer(String country, String state, String taxNumber) {}
