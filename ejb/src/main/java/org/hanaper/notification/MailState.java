package org.hanaper.notification;

/** Where a mail stands. */
public enum MailState {
  /** Waits for its first or next try. */
  QUEUED,
  /** Is with the sender, for the length of a lease. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** No mail server is configured in demo mode: kept to be looked at. */
  CAPTURED,
  /** Given up after a day of tries. */
  DEAD
}
