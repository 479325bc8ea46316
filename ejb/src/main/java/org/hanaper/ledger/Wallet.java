package org.hanaper.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A wallet as it stands.
 *
 * @param id the wallet
 * @param balance what it holds, negative on overdraft
 * @param lowest how low a charge may bring it, zero or less
 * @param endsOn the last day on which its credits can be spent, null without end
 */
public record Wallet(WalletId id, Money balance, Money lowest, @Nullable LocalDate endsOn)
    implements Serializable {

  /** What can still be spent. */
  public Money spendable() {
    return balance.minus(lowest);
  }
}
