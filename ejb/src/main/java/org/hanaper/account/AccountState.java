package org.hanaper.account;

/** Where an account stands in its life (domain A.3). */
public enum AccountState {
  /** A reseller's application that nobody has decided yet. */
  APPLIED,
  /** An application that was refused; the end. */
  REFUSED,
  /** Waits for the password of its first user. */
  PENDING_ACTIVATION,
  /** The activation link was not used in time; a new link revives it. */
  LAPSED,
  /** Usable. */
  ACTIVE,
  /** Past its last day; shown, not enterable (EMS-1156). */
  EXPIRED,
  /** Switched off by an account manager (EMS-1155). */
  DEACTIVATED
}
