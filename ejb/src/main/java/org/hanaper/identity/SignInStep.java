package org.hanaper.identity;

/** What is still owed between the right password and the house, in this order (domain B.1). */
public enum SignInStep {
  /** A code of the second factor. */
  CODE,
  /** The set-up of a second factor, because an account demands it. */
  SET_UP,
  /** The choice of an account. */
  ACCOUNT
}
