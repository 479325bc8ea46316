package org.hanaper.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanaper.access.Access;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of corrections and their bookings. */
@ApplicationScoped
class CorrectionBook {

  private static final Pattern QUOTED = Pattern.compile("(?i)(?:T-)?([0-9]{1,10})");

  @Inject Sql sql;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Clock clock;

  Optional<CorrectionId> proposed(
      AccountId account,
      Money amount,
      @Nullable TransactionId corrects,
      ProposeCorrection command) {
    return sql.first(
        """
        select number, amount, currency, direction, corrects
        from correction
        where account_id = ? and request_key = ?""",
        row -> {
          if (!row.money("amount").equals(amount)
              || row.constant("direction", Direction.class) != command.direction()
              || !Objects.equals(row.numberOrNull("corrects"), key(corrects))) {
            throw new RequestKeyReused(command.requestKey());
          }
          return new CorrectionId(row.text("number"));
        },
        account.value(),
        command.requestKey());
  }

  void insert(
      CorrectionId id,
      AccountId account,
      Money amount,
      @Nullable TransactionId corrects,
      ProposeCorrection command) {
    try {
      sql.update(
          """
          insert into correction (number, account_id, direction, amount, currency, reason, corrects, state,
            request_key, proposed_identity, proposed_by, proposed_at)
          values (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?, ?)""",
          id.value(),
          account.value(),
          command.direction(),
          amount.minor(),
          amount.currency(),
          command.reason().strip(),
          Sql.Nothing.number(key(corrects)),
          command.requestKey(),
          identity().value(),
          access.caller().name(),
          clock.instant());
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new SomebodyWasFaster("correction");
      }
      throw e;
    }
  }

  /** The booking of an account that somebody quotes; empty when it has no such one. */
  Optional<TransactionId> quoted(AccountId account, String number) {
    return Optional.of(QUOTED.matcher(number))
        .filter(Matcher::matches)
        .map(found -> Long.parseLong(found.group(1)))
        .flatMap(
            id ->
                sql.first(
                    "select id from correctable where id = ? and account_id = ?",
                    row -> new TransactionId(row.number("id")),
                    id,
                    account.value()));
  }

  private static @Nullable Long key(@Nullable TransactionId transaction) {
    return transaction == null ? null : transaction.value();
  }

  /** Whether the caller proposed it. */
  boolean isMaker(CorrectionRow row) {
    long maker =
        sql.number("select proposed_identity from correction where number = ?", row.id().value());
    return maker == identity().value();
  }

  /**
   * Ends a correction that waits.
   *
   * @throws SomebodyWasFaster when it no longer waits
   */
  void end(CorrectionRow row, CorrectionState state, String decision) {
    int changed =
        sql.update(
            """
            update correction set state = ?, decided_identity = ?, decided_by = ?, decided_at = ?,
              decision = ?
            where number = ? and state = 'PROPOSED'""",
            state,
            identity().value(),
            access.caller().name(),
            clock.instant(),
            decision.isEmpty() ? null : decision,
            row.id().value());
    if (changed != 1) {
      throw new SomebodyWasFaster("correction");
    }
  }

  /** Books an approved correction (X1 or X2). */
  TransactionId post(CorrectionRow row) {
    AccountView account = accounts.get(row.account());
    TransactionId transaction =
        ledger.post(
            new Booking(
                TransactionKind.CORRECTION,
                account.id(),
                "correction " + row.id(),
                row.id().value(),
                remarks(row),
                null,
                legs(row, account)));
    sql.update(
        "update correction set transaction_id = ? where number = ?",
        transaction.value(),
        row.id().value());
    return transaction;
  }

  private static String remarks(CorrectionRow row) {
    return row.corrects() == null ? row.reason() : row.corrects() + ": " + row.reason();
  }

  private static List<Leg> legs(CorrectionRow row, AccountView account) {
    LedgerAccount wallet = LedgerAccount.ACCOUNT_WALLET;
    String number = account.number();
    return row.direction() == Direction.IN_FAVOUR
        ? List.of(
            Leg.debit(LedgerAccount.CORRECTIONS, number, row.amount()),
            Leg.putInto(wallet, account.wallet(), row.amount()))
        : List.of(
            Leg.takeFrom(wallet, account.wallet(), row.amount()),
            Leg.credit(LedgerAccount.CORRECTIONS, number, row.amount()));
  }

  IdentityId identity() {
    IdentityId identity = access.caller().identity();
    if (identity == null) {
      throw new NotFound("identity");
    }
    return identity;
  }
}
