package org.hanaper.payment;

/** What 'Recheck' tells the user (domain D.6); an unknown or foreign ID is 'not found'. */
public enum RecheckResult {
  /** The gateway says paid, and this very check credited it. */
  CREDITED_NOW,
  /** It was credited before. */
  CREDITED_BEFORE,
  /** The gateway has not decided yet, or cannot be reached. */
  STILL_PENDING,
  /** Refused, given up or expired; nothing was credited. */
  NOT_PAID,
  /** The amount or currency differs; our finance team looks at it. */
  HELD
}
