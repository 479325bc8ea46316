package org.hanaper.ledger;

import java.io.Serializable;

/**
 * The id of a wallet.
 *
 * @param value the key, greater than zero
 */
public record WalletId(long value) implements Serializable {

  /** Refuses keys that no row can have. */
  public WalletId {
    if (value <= 0) {
      throw new IllegalArgumentException("wallet id " + value);
    }
  }
}
