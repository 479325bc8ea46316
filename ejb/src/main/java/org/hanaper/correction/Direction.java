package org.hanaper.correction;

/** Whom a correction favours. */
public enum Direction {
  /** X1: credits are added. */
  IN_FAVOUR,
  /** X2: credits are taken, never below the granted overdraft. */
  AGAINST
}
