package org.hanaper.billing;

import java.io.Serializable;
import java.time.LocalDate;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note in a list.
 *
 * @param id its key
 * @param kind invoice or credit note
 * @param number its number, e.g. {@code INV/26-27/000123}
 * @param issuedOn the day of issue in the seller's zone
 * @param order the order
 * @param orderNumber the order's number of ten digits
 * @param description what was sold
 * @param net the amount without tax
 * @param gross the amount with tax
 * @param payment how it stands
 * @param refersTo a credit note's invoice number, null for invoices
 */
public record BillingRow(
    BillingDocumentId id,
    BillingKind kind,
    String number,
    LocalDate issuedOn,
    OrderId order,
    String orderNumber,
    String description,
    Money net,
    Money gross,
    PaymentState payment,
    @Nullable String refersTo)
    implements Serializable {

  /** Whether it is a credit note. */
  public boolean isCreditNote() {
    return kind == BillingKind.CREDIT_NOTE;
  }
}
