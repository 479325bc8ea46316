package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Contact;
import org.hanaper.identity.Memberships;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Sql;

/** Where an invitee answers the mailed invitation; an administrator decides afterwards. */
@Stateless
public class InvitationDoor {

  private static final String PROOF = "the link is the proof";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Accounts accounts;
  @Inject Memberships memberships;
  @Inject Audit audit;
  @Inject Event<InvitationAnswered> answered;

  private record Waiting(InvitationId id, AccountId account, String email) {}

  /**
   * What a link is about; looking changes nothing, because scanners of mail look too.
   *
   * @param token the link's secret
   * @return empty when it is unknown, answered, taken back or past its time
   */
  @Open(PROOF)
  public Optional<InvitationView> look(String token) {
    return find(token)
        .map(open -> new InvitationView(accounts.get(open.account()).name(), open.email()));
  }

  /**
   * Takes what the invitee filled in; it then waits for an administrator.
   *
   * @param token the link's secret
   * @param details what was typed
   * @throws InvalidInput with all that is wrong in the form
   * @throws InvitationNotUsable when the link is unknown, answered, taken back or past its time
   */
  @Open(PROOF)
  public void answer(String token, UserDetails details) {
    Waiting open = find(token).orElseThrow(InvitationNotUsable::new);
    InvalidInput.Check check = new InvalidInput.Check();
    Contact contact =
        memberships.read(check, new Contact(details.name(), open.email(), details.mobile(), "en"));
    UserForm.check(check, details);
    check.orRefuse();
    int taken =
        sql.update(
            """
            update invitation set state = 'AWAITING_APPROVAL', answered_at = ?, name = ?,
              mobile = ?, designation = ?, employee_id = ?
            where id = ? and state = 'INVITED' and token_hash = ? and expires_at > ?""",
            clock.instant(),
            contact.name(),
            contact.mobile(),
            details.designation().strip(),
            details.employeeId().strip(),
            open.id().value(),
            InvitationSecrets.hash(token),
            clock.instant());
    if (taken != 1) {
      throw new InvitationNotUsable();
    }
    audit.record(
        Happening.done(
            "INVITATION_ANSWERED", open.account(), "invitation", open.id(), contact.name()));
    answered.fire(new InvitationAnswered(open.account(), open.id(), open.email(), contact.name()));
  }

  private Optional<Waiting> find(String token) {
    return sql.first(
        """
        select id, account_id, email from invitation
        where token_hash = ? and state = 'INVITED' and expires_at > ?""",
        row ->
            new Waiting(
                new InvitationId(row.number("id")),
                new AccountId(row.number("account_id")),
                row.text("email")),
        InvitationSecrets.hash(token),
        clock.instant());
  }
}
