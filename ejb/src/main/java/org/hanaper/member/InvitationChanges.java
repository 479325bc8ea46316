package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Contact;
import org.hanaper.identity.Memberships;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Reasons;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/** Sends and decides invitations; each change holds the account. */
@ApplicationScoped
class InvitationChanges {

  private static final String TARGET = "invitation";
  private static final int MOST_GROUPS = 100;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject Audit audit;
  @Inject Settings settings;
  @Inject InvitationRows rows;
  @Inject UserChanges users;
  @Inject Memberships memberships;
  @Inject AdministratorsGuard guard;
  @Inject Event<InvitationIssued> issued;
  @Inject Event<InvitationDeclined> declined;
  @Inject Event<InvitationSettled> settled;

  InvitationId invite(AccountId account, Invite form) {
    guard.before(account);
    String email = checked(form);
    refuseKnown(account, email);
    String token = InvitationSecrets.draw();
    InvitationId id = insert(account, form, email, token);
    audit.record(
        Happening.done("USER_INVITED", account, TARGET, id, email + ", " + form.role().name()));
    issued.fire(new InvitationIssued(account, email, form.language(), token));
    return id;
  }

  void resend(AccountId account, InvitationId id) {
    guard.before(account);
    InvitationRow row = rows.get(id, account);
    requireMailRoom(row.email());
    mailAgain(account, row);
  }

  int resendAll(AccountId account) {
    guard.before(account);
    List<InvitationRow> open =
        sql.list(
            InvitationRows.SELECT
                + " where account_id = ? and state = 'INVITED' order by id"
                + " fetch first 100 rows only",
            rows::row,
            account.value());
    List<InvitationRow> mailed =
        open.stream().filter(row -> memberships.hasMailRoom(row.email())).toList();
    mailed.forEach(row -> mailAgain(account, row));
    return mailed.size();
  }

  void revoke(AccountId account, InvitationId id) {
    guard.before(account);
    InvitationState from = rows.get(id, account).state();
    if (from != InvitationState.INVITED && from != InvitationState.AWAITING_APPROVAL) {
      throw new SomebodyWasFaster(TARGET);
    }
    rows.move(id, account, from, InvitationState.REVOKED);
    settled.fire(new InvitationSettled(account, id));
    audit.record(Happening.done("INVITATION_REVOKED", account, TARGET, id, ""));
  }

  MembershipId approve(AccountId account, InvitationId id) {
    guard.before(account);
    InvitationRow row = rows.get(id, account);
    rows.move(id, account, InvitationState.AWAITING_APPROVAL, InvitationState.APPROVED);
    settled.fire(new InvitationSettled(account, id));
    audit.record(Happening.done("INVITATION_APPROVED", account, TARGET, id, row.email()));
    return users.create(
        account,
        new CreateUser(
            row.details(),
            row.email(),
            !row.groups().isEmpty(),
            row.groups(),
            row.role(),
            row.language(),
            "invitation:" + id));
  }

  void decline(AccountId account, InvitationId id, String reason) {
    String given = Reasons.checked(reason);
    guard.before(account);
    InvitationRow row = rows.get(id, account);
    rows.move(id, account, InvitationState.AWAITING_APPROVAL, InvitationState.DECLINED);
    settled.fire(new InvitationSettled(account, id));
    sql.update("update invitation set reason = ? where id = ?", given, id.value());
    audit.record(Happening.done("INVITATION_DECLINED", account, TARGET, id, given));
    declined.fire(
        new InvitationDeclined(account, row.email(), row.details().name(), row.language(), given));
  }

  private void mailAgain(AccountId account, InvitationRow row) {
    String token = InvitationSecrets.draw();
    int renewed =
        sql.update(
            """
            update invitation set token_hash = ?, expires_at = ?
            where id = ? and account_id = ? and state = 'INVITED'""",
            InvitationSecrets.hash(token),
            clock.instant().plus(life()),
            row.id().value(),
            account.value());
    if (renewed != 1) {
      throw new SomebodyWasFaster(TARGET);
    }
    audit.record(Happening.done("INVITATION_RESENT", account, TARGET, row.id(), row.email()));
    issued.fire(new InvitationIssued(account, row.email(), row.language(), token));
  }

  private String checked(Invite form) {
    InvalidInput.Check check = new InvalidInput.Check();
    Contact contact = memberships.read(check, new Contact("Invitee", form.email(), "", "en"));
    check
        .that(!form.role().isOffice(), "role", "RoleNotOfAnAccount")
        .that(form.groups().size() <= MOST_GROUPS, "groups", "TooManyGroups", MOST_GROUPS);
    UserForm.groups(check, form.isKept(), form.groups());
    check.orRefuse();
    requireMailRoom(contact.email());
    return contact.email();
  }

  private void refuseKnown(AccountId account, String email) {
    if (sql.number(
            """
            select count(*) from invitation
            where account_id = ? and state in ('INVITED', 'AWAITING_APPROVAL') and email = ?""",
            account.value(),
            email)
        > 0) {
      throw new AlreadyInvited(email);
    }
    if (sql.number(
            """
            select count(*) from user_overview
            where account_id = ? and email = ? and state not in ('CANCELLED', 'DECLINED')""",
            account.value(),
            email)
        > 0) {
      throw new EmailAlreadyInAccount(email);
    }
  }

  private InvitationId insert(AccountId account, Invite form, String email, String token) {
    return new InvitationId(
        sql.insert(
            """
            insert into invitation (account_id, email, role, restricted, group_ids, language,
              state, token_hash, invited_at, invited_by, expires_at, name, mobile, designation,
              employee_id, reason)
            values (?, ?, ?, ?, ?, ?, 'INVITED', ?, ?, ?, ?, '', '', '', '', '')""",
            account.value(),
            email,
            form.role(),
            form.isKept(),
            form.isKept() ? InvitationRows.text(form.groups()) : "",
            form.language().equals("fr") ? "fr" : "en",
            InvitationSecrets.hash(token),
            clock.instant(),
            access.caller().name(),
            clock.instant().plus(life())));
  }

  private void requireMailRoom(String email) {
    if (!memberships.hasMailRoom(email)) {
      throw new TooMuchMail(email);
    }
  }

  private Duration life() {
    return settings.duration("hanaper.invitation.life", Duration.ofDays(30));
  }
}
