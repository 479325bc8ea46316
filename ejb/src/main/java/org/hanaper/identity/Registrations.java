package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hanaper.access.Access;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.OpenAccount;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/** What a sign-up changes, and what is mailed for an address that is known. */
@ApplicationScoped
class Registrations {

  private static final Duration MAIL_WINDOW = Duration.ofHours(1);
  private static final int MAILS_IN_WINDOW = 5;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Identities identities;
  @Inject Links links;
  @Inject Throttle throttle;
  @Inject Settings settings;
  @Inject Event<ActivationLinkIssued> linkIssued;
  @Inject Event<AlreadyRegistered> alreadyRegistered;

  /** Registers a new address, or writes to the owner of a known one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void register(EnterpriseSignUp form, String email, String mobile) {
    if (requestedBefore(form.requestKey())) {
      return;
    }
    identities
        .find(Population.MEMBER, email)
        .ifPresentOrElse(this::writeToKnown, () -> open(form, email, mobile));
  }

  /** Sends the activation link again if the person still waits for it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void sendAgain(Person person) {
    sql.first(
            """
            select m.id, a.name from membership m join account a on a.id = m.account_id
            where m.identity_id = ? and m.state = 'PENDING_ACTIVATION'
            order by m.id desc""",
            row -> new Waiting(row.number("id"), row.text("name")),
            person.id().value())
        .ifPresent(waiting -> issueLink(person, waiting));
  }

  private void writeToKnown(Person person) {
    if (person.passwordHash() == null) {
      sendAgain(person);
    } else if (mayMail(person.email())) {
      alreadyRegistered.fire(
          new AlreadyRegistered(person.email(), person.name(), person.language()));
    }
  }

  private void open(EnterpriseSignUp form, String email, String mobile) {
    IdentityId identity =
        identities.insert(
            new Identities.NewIdentity(
                Population.MEMBER, email, form.name().strip(), mobile, form.language(), "UTC", ""));
    String organization = form.organization().strip();
    AccountId account =
        accounts.open(new OpenAccount(AccountKind.ENTERPRISE, organization, form.country()));
    long membership =
        sql.insert(
            """
            insert into membership (identity_id, account_id, role, state, created_at)
            values (?, ?, ?, 'PENDING_ACTIVATION', ?)""",
            identity.value(),
            account.value(),
            Role.ADMINISTRATOR,
            clock.instant());
    acceptTerms(identity);
    audit.record(Happening.done("SIGNED_UP", account, "identity", identity, organization));
    issueLink(identities.get(identity), new Waiting(membership, organization));
  }

  private void acceptTerms(IdentityId identity) {
    sql.update(
        "insert into terms_acceptance (identity_id, version, accepted_at, address) values (?, ?, ?, ?)",
        identity.value(),
        settings.text("hanaper.terms.version", "2026-11"),
        clock.instant(),
        access.caller().address());
  }

  private void issueLink(Person person, Waiting waiting) {
    if (!mayMail(person.email())) {
      return;
    }
    Duration life = settings.duration("hanaper.activation.life", Duration.ofDays(3));
    String token = links.issue(Links.Purpose.ACTIVATION, person.id(), waiting.membership(), life);
    linkIssued.fire(
        new ActivationLinkIssued(
            person.id(),
            person.email(),
            person.name(),
            waiting.account(),
            token,
            person.language()));
  }

  boolean mayMail(String email) {
    return throttle.admits("mail", email, MAILS_IN_WINDOW, MAIL_WINDOW);
  }

  private boolean requestedBefore(String requestKey) {
    if (sql.number("select count(*) from identity_request where request_key = ?", requestKey) > 0) {
      return true;
    }
    sql.update(
        "insert into identity_request (request_key, happened_at) values (?, ?)",
        requestKey,
        clock.instant());
    return false;
  }

  /** A membership that waits for its activation. */
  private record Waiting(long membership, String account) {}
}
