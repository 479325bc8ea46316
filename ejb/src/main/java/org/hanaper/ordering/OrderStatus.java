package org.hanaper.ordering;

/** Where an order stands (domain E.2). */
public enum OrderStatus {
  /** 7: a kept draft, never charged. */
  ON_HOLD,
  /** 1: charged. */
  PLACED,
  /** 2: taken by the authority. */
  ACCEPTED,
  /** 3: being checked. */
  IN_PROGRESS,
  /** 6: the certificate is issued; final for the order. */
  FULFILLED,
  /** 5: cancelled by the customer before issuing, refunded; final. */
  CANCELLED,
  /** 4: refused by the staff with remarks, refunded when it was charged; final. */
  REJECTED;

  /** Whether the order is charged and its certificate not yet issued. */
  public boolean isOpen() {
    return this == PLACED || this == ACCEPTED || this == IN_PROGRESS;
  }

  /** Whether a charge was given back, so that a credit note may exist. */
  public boolean isUndone() {
    return this == CANCELLED || this == REJECTED;
  }
}
