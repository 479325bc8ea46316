package org.hanaper.billing;

/** The kinds of billing documents, each with its own series of numbers without gaps. */
public enum BillingKind {
  /** Asks for, or confirms, the payment of an order. */
  INVOICE("INV"),
  /** Takes back exactly one invoice. */
  CREDIT_NOTE("CRN");

  private final String letters;

  BillingKind(String letters) {
    this.letters = letters;
  }

  /** What its numbers begin with. */
  String letters() {
    return letters;
  }
}
