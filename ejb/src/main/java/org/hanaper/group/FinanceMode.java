package org.hanaper.group;

/** Whose credits pay for a group's orders (domain D.2). */
public enum FinanceMode {
  /** The account's own wallet, API value 1; a spend limit may be set. */
  DEDUCT_FROM_ACCOUNT,
  /** The wallet of the group, API value 2; no fall-back to the account's. */
  DEDUCT_FROM_GROUP
}
