package org.hanaper.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's data as invoices show them (domain B.15); snapshotted by each invoice.
 *
 * @param legalName the registered name
 * @param street street and number
 * @param postalCode the postal code, empty where there is none
 * @param city the place
 * @param state the state's name or code, empty where the country's tax needs none
 * @param country ISO 3166-1 alpha-2
 * @param taxNumber GSTIN, VAT number or the like, null without one
 * @param email where invoices go
 * @param purchaseOrder a reference of the buyer, shown on invoices, null without one
 */
public record BillingProfile(
    String legalName,
    String street,
    String postalCode,
    String city,
    String state,
    String country,
    @Nullable String taxNumber,
    String email,
    @Nullable String purchaseOrder)
    implements Serializable {}
