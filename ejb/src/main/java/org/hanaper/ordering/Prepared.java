package org.hanaper.ordering;

import org.hanaper.account.AccountView;
import org.hanaper.catalog.Price;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.Payer;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.WalletId;

/**
 * A request that passed every check but that of the credits.
 *
 * @param account who buys
 * @param payer the group
 * @param wanted what is bought
 * @param price for how much
 * @param seller the code of the selling entity
 * @param key the request's key
 * @param hash the request's fingerprint
 */
record Prepared(
    AccountView account,
    Payer payer,
    Order.Wanted wanted,
    Price price,
    String seller,
    String key,
    String hash) {

  /** The wallet that pays. */
  WalletId wallet() {
    return paysFromAccount() ? account.wallet() : payer.wallet();
  }

  /** The leg that takes the price out of the wallet that pays (O1, O2). */
  Leg taking() {
    LedgerAccount kind =
        paysFromAccount() ? LedgerAccount.ACCOUNT_WALLET : LedgerAccount.GROUP_WALLET;
    return Leg.takeFrom(kind, wallet(), price.gross());
  }

  /** Whether the account's own wallet pays. */
  boolean paysFromAccount() {
    return payer.mode() == FinanceMode.DEDUCT_FROM_ACCOUNT;
  }
}
