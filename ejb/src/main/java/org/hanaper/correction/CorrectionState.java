package org.hanaper.correction;

/** The states of a correction; only APPROVED is booked. */
public enum CorrectionState {
  /** Waits for a second person. */
  PROPOSED,
  /** A second person approved; booked. */
  APPROVED,
  /** A second person refused, with a reason. */
  REFUSED,
  /** Taken back by who proposed it. */
  WITHDRAWN
}
