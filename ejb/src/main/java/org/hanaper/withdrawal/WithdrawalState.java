package org.hanaper.withdrawal;

/** The states of a withdrawal; while it is REQUESTED the amount stands in the reserve. */
public enum WithdrawalState {
  /** Waits for our finance team; the amount can't be spent meanwhile. */
  REQUESTED,
  /** The money went to the bank account. */
  PAID,
  /** Refused with a reason; the amount is back in the wallet. */
  REFUSED,
  /** Taken back by the customer; the amount is back in the wallet. */
  CANCELLED
}
