package org.hanaper.identity;

/** The two populations that sign in, each at a page of its own. */
public enum Population {
  /** Users of customers' accounts. */
  MEMBER,
  /** People of the back office, never members of customers' accounts. */
  OPERATOR
}
