package org.hanaper.account;

/** What became of an application. */
public enum ApplicationOutcome {
  /** Nobody has decided yet. */
  WAITING,
  /** Approved; the activation mail is out. */
  APPROVED,
  /** Refused, with a reason. */
  REFUSED
}
