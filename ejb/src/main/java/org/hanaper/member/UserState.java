package org.hanaper.member;

/** Where a user stands in the account (domain A.4). */
public enum UserState {
  /** The activation link was mailed and not yet used. */
  PENDING_ACTIVATION,
  /** Can come in. */
  ACTIVE,
  /** Switched off by an administrator. */
  INACTIVE,
  /** Taken back before the activation. */
  CANCELLED,
  /** An invitation that was not approved, or an application refused. */
  DECLINED
}
