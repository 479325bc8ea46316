package org.hanaper.member;

/** Where an invitation stands (domain A.4). */
public enum InvitationState {
  /** The link was mailed and not yet answered. */
  INVITED,
  /** The invitee has filled in the form; an administrator decides. */
  AWAITING_APPROVAL,
  /** A user was made of it. */
  APPROVED,
  /** An administrator said no. */
  DECLINED,
  /** Taken back. */
  REVOKED
}
