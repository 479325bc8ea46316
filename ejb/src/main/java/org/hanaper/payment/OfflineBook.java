package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;

/** Writes submitted offline payments down; two equal submissions meet here. */
@ApplicationScoped
class OfflineBook {

  private static final String INSERT =
      """
      insert into offline_payment (number, account_id, amount, currency, state, mode,
        bank_reference, paid_on, payer_bank, remarks, document_id, request_key, membership_id,
        submitted_by, submitted_identity, submitted_at)
      values (?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;
  @Inject Access access;
  @Inject Clock clock;

  void refuseTaken(AccountId account, String reference) {
    long taken =
        sql.number(
            """
            select count(*) from offline_payment_reference
            where account_id = ? and bank_reference = ?""",
            account.value(),
            reference);
    if (taken > 0) {
      throw new BankReferenceTaken(reference);
    }
  }

  Optional<OfflinePaymentId> submittedBefore(
      AccountId account, Money amount, SubmitOfflinePayment command) {
    return sql.first(
        """
        select number, amount, currency, bank_reference
        from offline_payment
        where account_id = ? and request_key = ?""",
        row -> {
          if (!row.money("amount").equals(amount)
              || !row.text("bank_reference").equals(command.reference())) {
            throw new RequestKeyReused(command.requestKey());
          }
          return new OfflinePaymentId(row.text("number"));
        },
        account.value(),
        command.requestKey());
  }

  OfflinePaymentId insert(AccountId account, Money amount, SubmitOfflinePayment command) {
    OfflinePaymentId id = OfflinePaymentId.random(random);
    long key = insertRow(id, account, amount, command);
    takeReference(account, command.reference(), key);
    return id;
  }

  private long insertRow(
      OfflinePaymentId id, AccountId account, Money amount, SubmitOfflinePayment command) {
    try {
      return sql.insert(INSERT, values(id, account, amount, command));
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new SomebodyWasFaster("offline_payment");
      }
      throw e;
    }
  }

  private Object[] values(
      OfflinePaymentId id, AccountId account, Money amount, SubmitOfflinePayment command) {
    Caller caller = access.caller();
    IdentityId identity = caller.identity();
    return new Object[] {
      id.value(),
      account.value(),
      amount.minor(),
      amount.currency(),
      command.mode(),
      command.reference(),
      command.paidOn(),
      command.payerBank(),
      command.remarks(),
      Sql.Nothing.number(command.document()),
      command.requestKey(),
      Sql.Nothing.number(caller.membership() == null ? null : caller.membership().value()),
      caller.name(),
      Sql.Nothing.number(identity == null ? null : identity.value()),
      clock.instant()
    };
  }

  // the key of this table is what makes two equal submissions meet
  private void takeReference(AccountId account, String reference, long key) {
    try {
      sql.update(
          """
          insert into offline_payment_reference (account_id, bank_reference, payment_id)
          values (?, ?, ?)""",
          account.value(),
          reference,
          key);
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new BankReferenceTaken(reference);
      }
      throw e;
    }
  }
}
