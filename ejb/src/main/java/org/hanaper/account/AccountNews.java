package org.hanaper.account;

/** What the administrators of an account are told about its life (domain A.3). */
public enum AccountNews {
  /** The last day is at most thirty days away. */
  DAYS_30,
  /** The last day is at most seven days away. */
  DAYS_7,
  /** The last day is today or tomorrow. */
  DAYS_1,
  /** The last day is over. */
  EXPIRED,
  /** Usable again, or for longer, with a new last day. */
  RENEWED,
  /** Switched off. */
  DEACTIVATED,
  /** Switched on again. */
  REACTIVATED;

  /** How many days before the last day the second warning comes. */
  static final int SOON = 7;

  /**
   * What is to be told so many days before the last day.
   *
   * @param days how many days are left, negative when it is over
   */
  static AccountNews before(long days) {
    if (days < 0) {
      return EXPIRED;
    }
    if (days <= 1) {
      return DAYS_1;
    }
    return days <= SOON ? DAYS_7 : DAYS_30;
  }
}
