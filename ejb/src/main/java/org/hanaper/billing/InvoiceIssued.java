package org.hanaper.billing;

import java.io.Serializable;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice was issued; heard inside its transaction.
 *
 * @param id its key
 * @param number its number, e.g. {@code INV/26-27/000123}
 * @param account the buyer
 * @param order the order
 * @param orderNumber the order's number of ten digits
 * @param by the member who ordered, null for the system
 * @param gross the amount with tax
 */
public record InvoiceIssued(
    BillingDocumentId id,
    String number,
    AccountId account,
    OrderId order,
    String orderNumber,
    @Nullable MembershipId by,
    Money gross)
    implements Serializable {}
