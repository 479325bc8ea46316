package org.hanaper.ledger;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The book: the only code that writes entries and changes balances (security rule 2).
 *
 * <p>Every method runs in the caller's transaction or opens one. Cold rows are inserted first and
 * wallets changed last, account before group, so that the hot row is held for the shortest time:
 * for its update and its own entry.
 */
@Stateless
public class Ledger {

  @Inject Sql sql;
  @EJB Audit audit;
  @EJB Access access;
  @Inject Clock clock;
  @Inject Entries entries;

  /**
   * Opens an empty wallet without overdraft and without end.
   *
   * @param kind one of the wallet accounts
   * @param account the account it belongs to
   * @param group the group it belongs to, null for the account's own
   * @param currency an ISO 4217 code, fixed for ever
   * @return the wallet's id
   */
  @Inside
  public WalletId open(
      LedgerAccount kind, AccountId account, @Nullable GroupId group, String currency) {
    return new WalletId(
        sql.insert(
            """
            insert into wallet (kind, account_id, group_id, currency, balance, lowest)
            values (?, ?, ?, ?, 0, 0)""",
            kind,
            account.value(),
            Sql.Nothing.number(group == null ? null : group.value()),
            currency));
  }

  /**
   * Sets how low charges may bring a wallet and until when they may.
   *
   * @param wallet the wallet
   * @param overdraft how far below zero, not negative
   * @param endsOn the last day, null without end
   */
  @Inside
  public void setTerms(WalletId wallet, Money overdraft, @Nullable LocalDate endsOn) {
    sql.update(
        "update wallet set lowest = ?, ends_on = ? where id = ?",
        overdraft.negated().minor(),
        endsOn == null ? new Sql.Nothing(java.sql.Types.DATE) : endsOn,
        wallet.value());
  }

  /**
   * Posts a booking once: the same key with the same booking answers with the first posting.
   *
   * @param booking what to post
   * @return the transaction, new or found
   * @throws InsufficientCredit when a wallet without overdraft does not hold the amount
   * @throws CreditLimitExceeded when a charge would pass the granted overdraft
   * @throws BalanceEnded when credits can no longer be spent
   * @throws RequestKeyReused when the key came with another booking before
   */
  @Inside
  public TransactionId post(Booking booking) {
    Optional<TransactionId> posted = posted(booking);
    if (posted.isPresent()) {
      return posted.get();
    }
    Instant now = clock.instant();
    TransactionId transaction = insertTransaction(booking, now);
    entries.cold(transaction, booking.legs().stream().filter(leg -> leg.wallet() == null));
    audit.record(
        Happening.done(
            booking.kind().name(),
            booking.account(),
            "transaction",
            transaction.number(),
            booking.reference()));
    booking.legs().stream()
        .filter(leg -> leg.wallet() != null)
        .sorted(Comparator.comparing(Leg::account).thenComparing(Entries::walletKey))
        .forEach(leg -> entries.inWallet(transaction, booking.kind(), leg, now));
    return transaction;
  }

  /**
   * The transaction that a booking's key posted before: who may refuse a booking looks here first,
   * because a repeated request gets the answer of the first one.
   *
   * @param booking what would be posted
   * @return empty when it wasn't posted
   * @throws RequestKeyReused when the key came with another booking before
   */
  @Inside
  public Optional<TransactionId> posted(Booking booking) {
    return sql.first(
        "select id, request_hash from ledger_transaction where account_id = ? and request_key = ?",
        row -> {
          if (!row.text("request_hash").equals(booking.fingerprint())) {
            throw new RequestKeyReused(booking.key());
          }
          return new TransactionId(row.number("id"));
        },
        booking.account().value(),
        booking.key());
  }

  /**
   * A wallet as it stands at this moment.
   *
   * @param wallet the wallet
   * @throws NotFound when there is no such wallet
   */
  @Inside
  public Wallet wallet(WalletId wallet) {
    return entries.wallet(wallet);
  }

  /** The sum of each account of the chart and currency; the sums add up to zero. */
  @Needs(Permission.OFFICE_FINANCE)
  public List<TrialBalanceRow> trialBalance() {
    return sql.list(
        """
        select ledger_account, currency, sum(amount) as total
        from ledger_entry
        group by ledger_account, currency
        order by ledger_account, currency""",
        row ->
            new TrialBalanceRow(
                LedgerAccount.numbered((int) row.number("ledger_account")), row.money("total")));
  }

  /** Wallets whose balance is not the sum of their entries; empty when the book is in order. */
  @Needs(Permission.OFFICE_FINANCE)
  public List<Drift> drift() {
    return sql.list(
        """
        select id, balance, booked from (
          select w.id, w.balance,
            coalesce((select -sum(e.amount) from ledger_entry e where e.wallet_id = w.id), 0) as booked
          from wallet w) b
        where balance <> booked
        order by id""",
        row ->
            new Drift(new WalletId(row.number("id")), row.number("balance"), row.number("booked")));
  }

  private TransactionId insertTransaction(Booking booking, Instant now) {
    return new TransactionId(
        sql.insert(
            """
            insert into ledger_transaction (kind, account_id, happened_at, request_key, request_hash,
              reference, remarks, document_id, actor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            booking.kind(),
            booking.account().value(),
            now,
            booking.key(),
            booking.fingerprint(),
            booking.reference(),
            booking.remarks(),
            Sql.Nothing.number(booking.document()),
            access.caller().name()));
  }
}
