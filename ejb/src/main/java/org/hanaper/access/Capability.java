package org.hanaper.access;

/** What only some kinds of account may have (domain A.2); which, the accounts tell. */
public enum Capability {
  /** Accounts under its own. */
  SUB_ACCOUNTS,
  /** Price lists for the accounts under its own. */
  PRICE_LISTS,
  /** Groups beside the Default Group, once the back office has switched them on (H-10). */
  MULTIPLE_GROUPS
}
