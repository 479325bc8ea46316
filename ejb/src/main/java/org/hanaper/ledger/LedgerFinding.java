package org.hanaper.ledger;

import java.io.Serializable;

/**
 * Something that does not add up.
 *
 * @param problem what is wrong
 * @param subject the key of the transaction or wallet
 * @param expected what should be there, in minor units
 * @param found what is there, in minor units
 */
public record LedgerFinding(Problem problem, long subject, long expected, long found)
    implements Serializable {

  /** What can be wrong. */
  public enum Problem {
    /** A transaction's sides don't sum to zero, are fewer than two or of two currencies. */
    UNBALANCED_TRANSACTION,
    /** The balance after an entry isn't the balance before it and its amount. */
    BROKEN_CHAIN,
    /** A wallet's balance isn't the one after its last entry. */
    WALLET_OFF_ITS_LAST_ENTRY,
    /** A wallet's balance isn't the sum of its entries. */
    WALLET_OFF_ITS_SUM
  }
}
