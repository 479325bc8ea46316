package org.hanaper.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Many;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries. That of a wallet is written right behind the guarded update of its row, while the
 * row is still held: so the wallet's places run 1, 2, 3 … in the order in which its balance
 * changed, and each entry carries the balance after it.
 */
@ApplicationScoped
class Entries {

  @Inject Sql sql;
  @Inject Many many;

  /** The sides of a booking in accounts without running balances. */
  void cold(TransactionId transaction, Stream<Leg> legs) {
    many.update(
        """
        insert into ledger_entry (transaction_id, ledger_account, sub_ledger, amount, currency)
        values (?, ?, ?, ?, ?)""",
        legs.map(
                leg ->
                    new @Nullable Object[] {
                      transaction.value(),
                      (long) leg.account().number(),
                      leg.subLedger(),
                      leg.amount().minor(),
                      leg.amount().currency()
                    })
            .toList());
  }

  /** Changes a wallet's balance within its floor, and writes the entry that says so. */
  void inWallet(TransactionId transaction, TransactionKind kind, Leg leg, Instant at) {
    long change = leg.balanceChange().minor();
    if (change >= 0 || kind.floor() == TransactionKind.Floor.NONE) {
      mustBeOne(change(change, "", leg, at));
    } else {
      take(kind, change, leg, at);
    }
    mustBeOne(
        sql.update(
            """
            insert into ledger_entry (transaction_id, ledger_account, sub_ledger, wallet_id, amount,
              currency, kind, place, balance_after, booked_at)
            select cast(? as bigint), cast(? as integer), cast(? as varchar(80)), id,
              cast(? as bigint), currency, cast(? as varchar(20)), entries, balance, moved_at
            from wallet where id = ? and currency = ?""",
            transaction.value(),
            (long) leg.account().number(),
            leg.subLedger(),
            leg.amount().minor(),
            kind,
            walletKey(leg),
            leg.amount().currency()));
  }

  /** A wallet as it stands at this moment. */
  Wallet wallet(WalletId wallet) {
    return sql.first(
            "select id, balance, lowest, currency, ends_on from wallet where id = ?",
            row ->
                new Wallet(
                    new WalletId(row.number("id")),
                    row.money("balance"),
                    row.money("lowest"),
                    row.dayOrNull("ends_on")),
            wallet.value())
        .orElseThrow(() -> new NotFound("wallet"));
  }

  static long walletKey(Leg leg) {
    WalletId wallet = leg.wallet();
    return wallet == null ? 0 : wallet.value();
  }

  private void take(TransactionKind kind, long change, Leg leg, Instant at) {
    String floor = kind.floor() == TransactionKind.Floor.ZERO ? "0" : "lowest";
    String within = " and balance + ? >= " + floor + " and (ends_on is null or ends_on >= ?)";
    // a balance that ends on this day or later can still be taken from
    boolean evenEnded = kind.floor() == TransactionKind.Floor.OVERDRAFT;
    LocalDate day = evenEnded ? LocalDate.EPOCH : today(at);
    if (change(change, within, leg, at, change, day) == 0) {
      refuse(leg, day);
    }
  }

  /** The moment never falls behind the entry before, so that days are ranges of places. */
  private int change(long change, String condition, Leg leg, Instant at, Object... parameters) {
    Object[] all = new Object[4 + parameters.length];
    all[0] = change;
    all[1] = at;
    all[2] = at;
    all[3] = walletKey(leg);
    System.arraycopy(parameters, 0, all, 4, parameters.length);
    return sql.update(
        "update wallet set balance = balance + ?, entries = entries + 1,"
            + " moved_at = case when moved_at > ? then moved_at else ? end where id = ?"
            + condition,
        all);
  }

  private static void mustBeOne(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("a wallet has gone or has another currency");
    }
  }

  private void refuse(Leg leg, LocalDate today) {
    Wallet wallet = wallet(new WalletId(walletKey(leg)));
    LocalDate endsOn = wallet.endsOn();
    if (endsOn != null && endsOn.isBefore(today)) {
      throw new BalanceEnded(endsOn);
    }
    if (wallet.lowest().isNegative()) {
      throw new CreditLimitExceeded(wallet.balance(), leg.amount());
    }
    throw new InsufficientCredit(wallet.balance(), leg.amount());
  }

  private static LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
