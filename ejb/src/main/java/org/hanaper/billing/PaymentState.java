package org.hanaper.billing;

/** How an invoice stands; kept in the receivable beside the document, which never changes. */
public enum PaymentState {
  /** Paid, by credits at the order or later. */
  PAID,
  /** To be paid until the due date. */
  DUE,
  /** Not paid although the due date has passed. */
  OVERDUE,
  /** A credit note: there is nothing to pay. */
  CREDITED
}
