package org.hanaper.payment;

/** The states of an offline payment (domain B.10); only APPROVED credits. */
public enum OfflineState {
  /** Waits for our finance team; not part of the balance. */
  SUBMITTED,
  /** The money arrived and was credited. */
  APPROVED,
  /** Refused with a reason. */
  REJECTED,
  /** Taken back by the customer. */
  WITHDRAWN
}
