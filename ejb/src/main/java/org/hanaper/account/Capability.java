package org.hanaper.account;

/** What an account may have beside what every account has (domain A.2). */
public enum Capability {
  /** Accounts under its own. */
  SUB_ACCOUNTS,
  /** Price lists for the accounts under its own. */
  PRICE_LISTS,
  /** Groups beside the Default Group, once the back office has switched them on (H-10). */
  MULTIPLE_GROUPS
}
