package org.hanaper.ledger;

import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of a booking.
 *
 * @param account the account of the chart
 * @param subLedger the holder or thing within it, e.g. an order or a tax code
 * @param wallet the wallet whose balance changes, null for accounts without running balance
 * @param amount signed: a debit is positive, a credit negative; never zero
 */
public record Leg(
    LedgerAccount account, String subLedger, @Nullable WalletId wallet, Money amount) {

  /** Refuses nothing to book, and wallets that do not fit the account. */
  public Leg {
    if (amount.minor() == 0 || account.isWallet() != (wallet != null)) {
      throw new IllegalArgumentException("leg of " + account + " " + wallet + " " + amount);
    }
  }

  /** A debit of an account without wallets. */
  public static Leg debit(LedgerAccount account, String subLedger, Money amount) {
    return new Leg(account, subLedger, null, amount);
  }

  /** A credit of an account without wallets. */
  public static Leg credit(LedgerAccount account, String subLedger, Money amount) {
    return new Leg(account, subLedger, null, amount.negated());
  }

  /** Takes credits out of a wallet: a debit of what we owe the customer. */
  public static Leg takeFrom(LedgerAccount account, WalletId wallet, Money amount) {
    return new Leg(account, Long.toString(wallet.value()), wallet, amount);
  }

  /** Puts credits into a wallet: a credit of what we owe the customer. */
  public static Leg putInto(LedgerAccount account, WalletId wallet, Money amount) {
    return new Leg(account, Long.toString(wallet.value()), wallet, amount.negated());
  }

  /** How the wallet's balance changes, seen by the customer. */
  Money balanceChange() {
    return amount.negated();
  }
}
