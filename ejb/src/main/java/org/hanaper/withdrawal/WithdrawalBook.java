package org.hanaper.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.approval.Requester;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** The rows of withdrawals: written once, ended once. */
@ApplicationScoped
class WithdrawalBook {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Reserve reserve;
  @Inject Clock clock;
  @Inject Event<WithdrawalEnded> ended;

  /**
   * What a withdrawal is made of beside amount and account.
   *
   * @param command what was asked
   * @param bank where the money goes
   * @param transaction the booking that reserved it
   * @param by who asked
   */
  record Asked(
      SubmitWithdrawal command, KeptBankAccount bank, TransactionId transaction, Requester by) {}

  Optional<KeptBankAccount> bankAccount(AccountId account) {
    return sql.first(
        """
        select holder, bank, number_closed, number_masked, bank_code
        from bank_account
        where account_id = ?""",
        KeptBankAccount::read,
        account.value());
  }

  Optional<WithdrawalId> submitted(AccountId account, Money amount, String key) {
    if (key.isBlank() || key.length() > 80) {
      throw new IllegalArgumentException("request key");
    }
    return sql.first(
        "select number, amount, currency from withdrawal where account_id = ? and request_key = ?",
        row -> {
          if (!row.money("amount").equals(amount)) {
            throw new RequestKeyReused(key);
          }
          return new WithdrawalId(row.text("number"));
        },
        account.value(),
        key);
  }

  void insert(WithdrawalId id, AccountId account, Money amount, Asked asked) {
    Requester by = asked.by();
    sql.update(
        """
        insert into withdrawal (number, account_id, amount, currency, state, holder, bank,
          number_closed, number_masked, bank_code, remarks, request_key, membership_id,
          requested_identity, requested_by, requested_at, reserved_by)
        values (?, ?, ?, ?, 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        id.value(),
        account.value(),
        amount.minor(),
        amount.currency(),
        asked.bank().holder(),
        asked.bank().bank(),
        asked.bank().closed(),
        asked.bank().masked(),
        asked.bank().bankCode(),
        asked.command().remarks().strip(),
        asked.command().requestKey(),
        Sql.Nothing.number(by.membership() == null ? null : by.membership().value()),
        Sql.Nothing.number(by.identity() == null ? null : by.identity().value()),
        by.name(),
        clock.instant(),
        asked.transaction().value());
  }

  /**
   * Ends a withdrawal: claimed by a guarded update first, then booked.
   *
   * @param reason why it was refused, empty otherwise
   * @param bankReference our bank's number of the transfer, empty unless paid
   * @throws SomebodyWasFaster when it no longer waits
   */
  TransactionId end(WithdrawalRow row, WithdrawalState state, String reason, String bankReference) {
    claim(row, state, reason, bankReference);
    TransactionId transaction =
        state == WithdrawalState.PAID ? reserve.payOut(row) : reserve.giveBack(row);
    sql.update(
        "update withdrawal set settled_by = ? where number = ?",
        transaction.value(),
        row.id().value());
    String told = state == WithdrawalState.PAID ? bankReference : reason;
    audit.record(
        Happening.done("WITHDRAWAL_" + state, row.account(), "withdrawal", row.id(), told));
    WithdrawalList.Asker asker =
        WithdrawalList.asker(sql, row.id()).orElseThrow(() -> new NotFound("withdrawal"));
    ended.fire(
        new WithdrawalEnded(
            row.id(), row.account(), row.amount(), state, row.masked(), told, asker.membership()));
    return transaction;
  }

  private void claim(
      WithdrawalRow row, WithdrawalState state, String reason, String bankReference) {
    Caller caller = access.caller();
    int changed =
        sql.update(
            """
            update withdrawal set state = ?, decided_by = ?, decided_identity = ?, decided_at = ?,
              reason = ?, bank_reference = ?
            where number = ? and state = 'REQUESTED'""",
            state,
            caller.name(),
            Sql.Nothing.number(caller.identity() == null ? null : caller.identity().value()),
            clock.instant(),
            reason.isEmpty() ? null : reason,
            bankReference.isEmpty() ? null : bankReference,
            row.id().value());
    if (changed != 1) {
      throw new SomebodyWasFaster("withdrawal");
    }
  }
}
