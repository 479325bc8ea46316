package org.hanaper.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** The wallet of what is asked back, and its three bookings (domain D.4: W1, W2, W3). */
@ApplicationScoped
class Reserve {

  @Inject Sql sql;
  @Inject Ledger ledger;
  @Inject Accounts accounts;

  /** W1: out of the account's wallet, so that it can't be spent meanwhile. */
  TransactionId take(WithdrawalId id, AccountView account, Money amount) {
    return post(
        TransactionKind.WITHDRAWAL,
        account.id(),
        id,
        Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, account.wallet(), amount),
        Leg.putInto(LedgerAccount.WITHDRAWALS, wallet(account), amount));
  }

  /** W2: out of the house. */
  TransactionId payOut(WithdrawalRow row) {
    AccountView account = accounts.get(row.account());
    return post(
        TransactionKind.WITHDRAWAL_PAID,
        account.id(),
        row.id(),
        Leg.takeFrom(LedgerAccount.WITHDRAWALS, wallet(account), row.amount()),
        Leg.credit(LedgerAccount.BANK, account.currency(), row.amount()));
  }

  /** W3: back into the account's wallet. */
  TransactionId giveBack(WithdrawalRow row) {
    AccountView account = accounts.get(row.account());
    return post(
        TransactionKind.WITHDRAWAL_REFUSED,
        account.id(),
        row.id(),
        Leg.takeFrom(LedgerAccount.WITHDRAWALS, wallet(account), row.amount()),
        Leg.putInto(LedgerAccount.ACCOUNT_WALLET, account.wallet(), row.amount()));
  }

  // opened with the first withdrawal, whose transaction holds the account
  private WalletId wallet(AccountView account) {
    Optional<WalletId> kept =
        sql.first(
            "select wallet_id from withdrawal_reserve where account_id = ?",
            row -> new WalletId(row.number("wallet_id")),
            account.id().value());
    return kept.orElseGet(() -> open(account));
  }

  private WalletId open(AccountView account) {
    WalletId opened =
        ledger.open(LedgerAccount.WITHDRAWALS, account.id(), null, account.currency());
    sql.update(
        "insert into withdrawal_reserve (account_id, wallet_id) values (?, ?)",
        account.id().value(),
        opened.value());
    return opened;
  }

  private TransactionId post(
      TransactionKind kind, AccountId account, WithdrawalId id, Leg from, Leg to) {
    return ledger.post(
        new Booking(kind, account, kind + " " + id, id.value(), "", null, List.of(from, to)));
  }
}
