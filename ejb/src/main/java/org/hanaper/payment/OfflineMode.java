package org.hanaper.payment;

/** How an offline payment was made. */
public enum OfflineMode {
  /** By bank transfer. */
  WIRE,
  /** By cheque. */
  CHEQUE,
  /** In another way. */
  OTHER
}
