package org.hanaper.payment;

/** By which way an answer of the gateway reached us (domain D.6: all three end in one booking). */
public enum Source {
  /** The gateway's own call. */
  WEBHOOK,
  /** The payer's browser came back, so we asked. */
  RETURN,
  /** A user pressed 'Recheck', so we asked. */
  RECHECK,
  /** The house asked by itself. */
  JOB
}
