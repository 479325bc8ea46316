package org.hanaper.account;

/** The three doors by which a customer comes in (design 1). */
public enum AccountKind {
  /** An organisation that runs its own certificates. */
  ENTERPRISE,
  /** A partner with accounts under its own; approved before activation. */
  RESELLER,
  /** A legal entity registered in the customer area. */
  CUSTOMER_AREA
}
