package org.hanaper.catalog;

/** What is validated before a certificate is issued. */
public enum ValidationLevel {
  /** Control of the domain. */
  DV,
  /** Control of the domain and the organisation. */
  OV,
  /** The organisation in depth. */
  EV,
  /** Nothing beyond the account: certificates of a private authority. */
  PRIVATE;

  /** Whether the certificate names an organisation, so that an order has to. */
  public boolean namesOrganization() {
    return this == OV || this == EV;
  }
}
