package org.hanaper.identity;

/** Whether a sign-up form asks for a mobile number (domain A.7, H-05). */
public enum MobileField {
  /** The visitor's address lies elsewhere: not shown. */
  HIDDEN,
  /** Where the address lies isn't known: shown, may stay empty. */
  OPTIONAL,
  /** The visitor's address lies in India: shown and mandatory. */
  REQUIRED
}
