package org.hanaper.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.document.DocumentId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The rows of requests for approval: written once, ended once. */
@ApplicationScoped
class ApprovalBook {

  static final Duration PATIENCE = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;
  @Inject Event<ApprovalAsked> asked;
  @Inject Event<ApprovalEnded> ended;

  Optional<Held> byKey(AccountId account, String key) {
    return sql.first(
        "select * from approval_request where account_id = ? and request_key = ?",
        ApprovalBook::held,
        account.value(),
        key);
  }

  ApprovalId insert(AskApproval ask) {
    ApprovalId id = ApprovalId.random(RANDOM);
    try {
      write(id, ask);
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new SomebodyWasFaster("approval");
      }
      throw e;
    }
    note("ASKED", ask.account(), id, ask.kind() + " " + ask.amount() + " " + ask.subjectName());
    asked.fire(
        new ApprovalAsked(
            id,
            ask.account(),
            ask.kind(),
            ask.amount(),
            ask.subjectName(),
            ask.reason().strip(),
            Requester.of(access.caller())));
    return id;
  }

  private void write(ApprovalId id, AskApproval ask) {
    Requester by = Requester.of(access.caller());
    Instant now = clock.instant();
    DocumentId document = ask.document();
    sql.update(
        """
        insert into approval_request (number, account_id, kind, amount, currency, subject,
          subject_name, fingerprint, remarks, document_id, reason, state, request_key,
          requested_membership, requested_identity, requested_by, requested_at, expires_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?)""",
        id.value(),
        ask.account().value(),
        ask.kind(),
        ask.amount().minor(),
        ask.amount().currency(),
        ask.subject(),
        ask.subjectName(),
        ask.fingerprint(),
        ask.remarks().strip(),
        Sql.Nothing.number(document == null ? null : document.value()),
        ask.reason().strip(),
        ask.requestKey(),
        Sql.Nothing.number(by.membership() == null ? null : by.membership().value()),
        Sql.Nothing.number(by.identity() == null ? null : by.identity().value()),
        by.name(),
        now,
        now.plus(PATIENCE));
  }

  /** A request of an account; missing and foreign are the same. */
  Held find(ApprovalId id, AccountId account) {
    return sql.first(
            "select * from approval_request where number = ? and account_id = ?",
            ApprovalBook::held,
            id.value(),
            account.value())
        .orElseThrow(() -> new NotFound("approval"));
  }

  /**
   * Ends a request that waits; of two who end it one does.
   *
   * @throws ApprovalLapsed when its time is over
   * @throws SomebodyWasFaster when it no longer waits
   */
  void end(Held held, ApprovalState state, String decision) {
    Caller caller = access.caller();
    Instant now = clock.instant();
    boolean late = state == ApprovalState.EXPIRED;
    if (!late && !now.isBefore(held.expiresAt())) {
      throw new ApprovalLapsed(held.act().id().value());
    }
    IdentityId identity = caller.identity();
    int changed =
        sql.update(
            """
            update approval_request set state = ?, decided_identity = ?, decided_by = ?,
              decided_at = ?, decision = ?
            where number = ? and state = 'WAITING'""",
            state,
            Sql.Nothing.number(identity == null ? null : identity.value()),
            caller.name(),
            now,
            decision.isEmpty() ? null : decision,
            held.act().id().value());
    if (changed != 1) {
      throw new SomebodyWasFaster("approval");
    }
  }

  /** Notes what came of a request that was just ended, and tells it. */
  void tell(Held held, ApprovalState state, String decision, String result) {
    HeldAct act = held.act();
    sql.update(
        "update approval_request set result = ? where number = ?",
        result.isEmpty() ? null : result,
        act.id().value());
    note(state.name(), act.account(), act.id(), (decision + " " + result).strip());
    ended.fire(
        new ApprovalEnded(
            act.id(),
            act.account(),
            act.kind(),
            state,
            act.amount(),
            held.subjectName(),
            decision,
            act.by()));
  }

  private void note(String what, AccountId account, ApprovalId id, String details) {
    audit.record(Happening.done("APPROVAL_" + what, account, "approval", id, details));
  }

  static Held held(Row row) throws SQLException {
    Long membership = row.numberOrNull("requested_membership");
    Long identity = row.numberOrNull("requested_identity");
    Long document = row.numberOrNull("document_id");
    HeldAct act =
        new HeldAct(
            new ApprovalId(row.text("number")),
            new AccountId(row.number("account_id")),
            row.constant("kind", ApprovalKind.class),
            row.money("amount"),
            row.number("subject"),
            row.text("fingerprint"),
            row.text("remarks"),
            document == null ? null : new DocumentId(document),
            new Requester(
                membership == null ? null : new MembershipId(membership),
                identity == null ? null : new IdentityId(identity),
                row.text("requested_by")));
    return new Held(
        act,
        row.text("subject_name"),
        row.constant("state", ApprovalState.class),
        row.moment("expires_at"));
  }
}
