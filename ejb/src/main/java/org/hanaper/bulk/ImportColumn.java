package org.hanaper.bulk;

/** The columns that a file of users may have, in any order. */
public enum ImportColumn {
  /** The name; needed. */
  NAME,
  /** The address; needed. */
  EMAIL,
  /** The mobile number with the country's code. */
  MOBILE,
  /** The position. */
  DESIGNATION,
  /** The organisation's own number for the person. */
  EMPLOYEE_ID,
  /** One of the six roles; needed. */
  ROLE,
  /** Names of groups, separated by vertical bars; empty for all groups. */
  GROUPS,
  /** The line in a result that was downloaded; passed over. */
  LINE,
  /** The outcome in a result that was downloaded; passed over. */
  RESULT,
  /** The remark in a result that was downloaded; passed over. */
  REMARK;

  /** Whether a file must have it. */
  public boolean isNeeded() {
    return this == NAME || this == EMAIL || this == ROLE;
  }

  /** Whether it is of the user, and so in the template. */
  public boolean isOfTheUser() {
    return compareTo(LINE) < 0;
  }
}
