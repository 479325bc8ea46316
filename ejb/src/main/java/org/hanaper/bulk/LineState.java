package org.hanaper.bulk;

/** What becomes, or became, of a line. */
public enum LineState {
  /** Nothing is wrong with it; the user is created when the import runs. */
  READY,
  /** Something is wrong in it; it is left out. */
  WRONG,
  /** The address belongs to a user of the account; nothing is done. */
  ALREADY,
  /** The user was created and the activation mail goes out. */
  CREATED,
  /** The user could not be created. */
  REFUSED
}
