package org.hanaper.approval;

/** Where a request for approval stands; all but the first are final. */
public enum ApprovalState {
  /** Waits for a second person. */
  WAITING,
  /** Approved and carried out in the same transaction. */
  APPROVED,
  /** Refused with a reason. */
  REFUSED,
  /** Taken back by who asked. */
  WITHDRAWN,
  /** Nobody decided in time. */
  EXPIRED
}
