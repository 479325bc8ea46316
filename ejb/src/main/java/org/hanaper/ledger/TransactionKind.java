package org.hanaper.ledger;

/** What a ledger transaction stands for (domain D.4), and how low it may bring a wallet. */
public enum TransactionKind {
  /** T1, T5: credits bought. */
  TOP_UP(Floor.NONE),
  /** T2: a gateway pays out. */
  SETTLEMENT(Floor.NONE),
  /** T3: a payment taken back by the card holder; may exceed the limit. */
  CHARGEBACK(Floor.NONE),
  /** A1: credits set aside for a group. */
  ALLOCATION(Floor.ZERO),
  /** A2: credits given back by a group. */
  DEALLOCATION(Floor.ZERO),
  /** O1 to O3: an order is paid. */
  CHARGE(Floor.LIMIT),
  /** O4: an order is fulfilled. */
  FULFILMENT(Floor.NONE),
  /** R1, R2: an order is cancelled or rejected. */
  REFUND(Floor.NONE),
  /** W1: credits asked back. */
  WITHDRAWAL(Floor.ZERO),
  /** W2: credits paid out. */
  WITHDRAWAL_PAID(Floor.ZERO),
  /** W3: a withdrawal is refused. */
  WITHDRAWAL_REFUSED(Floor.ZERO),
  /** X1, X2: a mistake is corrected by two persons. */
  CORRECTION(Floor.OVERDRAFT);

  private final Floor floor;

  TransactionKind(Floor floor) {
    this.floor = floor;
  }

  Floor floor() {
    return floor;
  }

  /** How low a wallet may fall. */
  enum Floor {
    /** As low as it comes. */
    NONE,
    /** Never below zero, whatever overdraft was granted. */
    ZERO,
    /** Down to the granted overdraft, and only until the balance's end date. */
    LIMIT,
    /** Down to the granted overdraft, also when the balance has ended. */
    OVERDRAFT
  }
}
