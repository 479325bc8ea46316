package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;

/** The rows of online payments; each step is a transaction of its own, committed at its end. */
@ApplicationScoped
class PaymentBook {

  private static final Duration FIRST_ASK = Duration.ofMinutes(5);

  private final SecureRandom random = new SecureRandom();

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;

  /**
   * Writes a payment down before anybody is sent anywhere.
   *
   * @throws DatabaseFailure a duplicate, when the request key was used before
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  OnlinePayment open(AccountId account, Money amount, String gateway, String requestKey) {
    Caller caller = access.caller();
    PaymentId id = PaymentId.random(random);
    Instant now = clock.instant();
    sql.update(
        """
        insert into payment (number, account_id, amount, currency, state, gateway,
          gateway_reference, request_key, membership_id, started_by, started_at, changed_at,
          next_ask_at, asks)
        values (?, ?, ?, ?, 'CREATED', ?, '', ?, ?, ?, ?, ?, ?, 0)""",
        id.value(),
        account.value(),
        amount.minor(),
        amount.currency(),
        gateway,
        requestKey,
        Sql.Nothing.number(caller.membership() == null ? null : caller.membership().value()),
        caller.name(),
        now,
        now,
        now.plus(FIRST_ASK));
    audit.record(
        Happening.done("PAYMENT_STARTED", account, "payment", id, amount + " by " + gateway));
    return find(id).orElseThrow();
  }

  /** The payment that an earlier request with this key started. */
  Optional<OnlinePayment> started(AccountId account, Money amount, String requestKey) {
    Optional<OnlinePayment> found =
        sql.first(
            OnlinePayment.SELECT + " where account_id = ? and request_key = ?",
            OnlinePayment::read,
            account.value(),
            requestKey);
    if (found.isPresent() && !found.get().amount().equals(amount)) {
      throw new RequestKeyReused(requestKey);
    }
    return found;
  }

  /** Notes that the payer leaves for the gateway, which may have numbered the payment. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void redirected(OnlinePayment payment, String reference) {
    if (!reference.isEmpty()) {
      note(payment, reference);
    }
    sql.update(
        "update payment set state = 'REDIRECTED', changed_at = ? where id = ? and state = 'CREATED'",
        clock.instant(),
        payment.key());
  }

  /**
   * Takes a due payment for one round of asking; only one node gets it.
   *
   * @param payment the payment as it was read
   * @param next when to ask again
   * @return whether this caller may ask
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(OnlinePayment payment, Instant next) {
    return sql.update(
            "update payment set next_ask_at = ?, asks = asks + 1 where id = ? and asks = ?",
            next,
            payment.key(),
            (long) payment.asks())
        == 1;
  }

  /** Payments that wait for an answer and are due to be asked for. */
  List<OnlinePayment> due() {
    return sql.list(
        OnlinePayment.SELECT
            + """
            where state in ('CREATED', 'REDIRECTED', 'PENDING') and next_ask_at <= ?
            order by next_ask_at
            fetch first 20 rows only""",
        OnlinePayment::read,
        clock.instant());
  }

  /** A payment by its number, whosever it is. */
  Optional<OnlinePayment> find(PaymentId id) {
    return sql.first(OnlinePayment.SELECT + " where number = ?", OnlinePayment::read, id.value());
  }

  /** A payment of an account; another account's is as absent as an unknown one. */
  Optional<OnlinePayment> find(PaymentId id, AccountId account) {
    return sql.first(
        OnlinePayment.SELECT + " where number = ? and account_id = ?",
        OnlinePayment::read,
        id.value(),
        account.value());
  }

  /** Notes the gateway's own number of a payment. */
  @Transactional
  void note(OnlinePayment payment, String reference) {
    sql.update("update payment set gateway_reference = ? where id = ?", reference, payment.key());
  }

  /** What was credited: after a review it may be another amount than asked for. */
  Money credited(OnlinePayment payment) {
    return sql.first(
            "select coalesce(taken_amount, amount) as credited, currency from payment where id = ?",
            row -> row.money("credited"),
            payment.key())
        .orElseThrow(PaymentNotFound::new);
  }

  /** Keeps the words of a gateway, for ever. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keep(String gateway, Source source, PaymentId payment, String body) {
    sql.update(
        """
        insert into gateway_message (received_at, gateway, source, payment_number, body)
        values (?, ?, ?, ?, ?)""",
        clock.instant(),
        gateway,
        source,
        payment.value(),
        body);
  }
}
