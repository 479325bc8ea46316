package org.hanaper.billing;

import java.io.Serializable;
import java.util.List;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * Invoices or credit notes were issued together; heard inside their transaction.
 *
 * @param kind what they are
 * @param documents in the order of their numbers
 */
public record DocumentsIssued(BillingKind kind, List<Issued> documents) implements Serializable {

  /** Keeps its own list. */
  public DocumentsIssued {
    documents = List.copyOf(documents);
  }

  /**
   * One of them.
   *
   * @param id its key
   * @param number its number, e.g. {@code INV/26-27/000123}
   * @param account the buyer
   * @param order the order
   * @param orderNumber the order's number of ten digits
   * @param gross the amount with tax
   */
  public record Issued(
      BillingDocumentId id,
      String number,
      AccountId account,
      OrderId order,
      String orderNumber,
      Money gross)
      implements Serializable {}
}
