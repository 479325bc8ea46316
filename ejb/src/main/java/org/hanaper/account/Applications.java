package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Applications for accounts that are approved before activation: each waits until an approver
 * decides, once (domain A.3).
 */
@Stateless
public class Applications {

  private static final int PAGE = 25;
  private static final int LONGEST_REASON = 500;
  private static final String SELECT = "select * from account_application_row";

  @Inject Sql sql;
  @Inject AccountHistory history;
  @Inject Access access;
  @Inject Clock clock;
  @Inject Event<ApplicationReceived> received;
  @Inject Event<ApplicationApproved> approved;
  @Inject Event<ApplicationRefused> refused;

  /**
   * Files an application; the applicant is told by mail what comes next.
   *
   * @param account the account asked for, in state APPLIED
   * @param applicant who applies
   */
  @Inside
  public void file(AccountId account, Applicant applicant) {
    sql.update(
        """
        insert into account_application (account_id, identity_id, name, email, mobile, language,
          address, outcome, applied_at, decided_by, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')""",
        account.value(),
        applicant.identity().value(),
        applicant.name(),
        applicant.email(),
        applicant.mobile(),
        applicant.language(),
        access.caller().address(),
        ApplicationOutcome.WAITING,
        clock.instant());
    received.fire(new ApplicationReceived(get(account)));
  }

  /**
   * A page of applications, newest first.
   *
   * @param outcome which, null for all
   * @param search a part of the organisation's name, the applicant's name or address; empty for all
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.OFFICE_APPROVE)
  public Slice<ApplicationView> list(
      @Nullable ApplicationOutcome outcome, String search, @Nullable String key) {
    return new Keyset(SELECT, "id > ?", 0L)
        .and("outcome = ?", outcome)
        .andPart("lower(organization || ' ' || name || ' ' || email || ' ' || number)", search)
        .read(sql, key, PAGE, Applications::view);
  }

  /**
   * One application.
   *
   * @param account the account asked for
   * @throws NotFound when nobody applied for it
   */
  @Needs(Permission.OFFICE_APPROVE)
  public ApplicationView view(AccountId account) {
    return get(account);
  }

  /**
   * Approves: the account waits for its activation, and the link is mailed.
   *
   * @param account the account asked for
   * @throws SomebodyWasFaster when it is decided already
   */
  @Needs(Permission.OFFICE_APPROVE)
  public void approve(AccountId account) {
    decide(account, ApplicationOutcome.APPROVED, "");
    approved.fire(new ApplicationApproved(get(account)));
  }

  /**
   * Refuses for good; the applicant is told the reason by mail.
   *
   * @param account the account asked for
   * @param reason why, in words for the applicant; 1 to 500 characters
   * @throws InvalidInput without a reason
   * @throws SomebodyWasFaster when it is decided already
   */
  @Needs(Permission.OFFICE_APPROVE)
  public void refuse(AccountId account, String reason) {
    String given = reason.strip();
    new InvalidInput.Check()
        .that(!given.isEmpty() && given.length() <= LONGEST_REASON, "reason", "ReasonMissing")
        .orRefuse();
    decide(account, ApplicationOutcome.REFUSED, given);
    refused.fire(new ApplicationRefused(get(account)));
  }

  private void decide(AccountId account, ApplicationOutcome outcome, String reason) {
    get(account);
    boolean approves = outcome == ApplicationOutcome.APPROVED;
    int changed =
        sql.update(
            "update account set state = ? where id = ? and state = 'APPLIED'",
            approves ? AccountState.PENDING_ACTIVATION : AccountState.REFUSED,
            account.value());
    if (changed != 1) {
      throw new SomebodyWasFaster("application");
    }
    sql.update(
        """
        update account_application set outcome = ?, decided_at = ?, decided_by = ?, reason = ?
        where account_id = ?""",
        outcome,
        clock.instant(),
        access.caller().name(),
        reason,
        account.value());
    history.note(
        approves ? "APPLICATION_APPROVED" : "APPLICATION_REFUSED",
        account,
        approves ? AccountState.PENDING_ACTIVATION : AccountState.REFUSED,
        reason);
  }

  private ApplicationView get(AccountId account) {
    return sql.first(SELECT + " where id = ?", Applications::view, account.value())
        .orElseThrow(() -> new NotFound("application"));
  }

  private static ApplicationView view(Row row) throws SQLException {
    String type = row.textOrNull("organization_type");
    return new ApplicationView(
        new AccountId(row.number("id")),
        row.text("number"),
        row.text("organization"),
        row.constant("kind", AccountKind.class),
        type == null ? null : OrganizationType.valueOf(type),
        row.text("country"),
        row.text("currency"),
        applicant(row),
        row.text("address"),
        row.moment("applied_at"),
        row.constant("outcome", ApplicationOutcome.class),
        row.momentOrNull("decided_at"),
        row.text("decided_by"),
        row.text("reason"));
  }

  private static Applicant applicant(Row row) throws SQLException {
    return new Applicant(
        new IdentityId(row.number("identity_id")),
        row.text("name"),
        row.text("email"),
        row.text("mobile"),
        row.text("language"));
  }
}
