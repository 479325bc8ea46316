package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hanaper.access.Access;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.Applicant;
import org.hanaper.account.Applications;
import org.hanaper.account.OpenAccount;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/**
 * What a sign-up changes: one identity for each address, and one more account for each form (domain
 * A.9); what it is about is told by mail only.
 */
@ApplicationScoped
class Registrations {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Applications applications;
  @Inject Identities identities;
  @Inject MailRoom room;
  @Inject ActivationLinks links;
  @Inject Settings settings;

  /**
   * Opens an account for a new or a known address; nothing happens when too much was mailed to it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void register(Newcomer newcomer) {
    if (requestedBefore(newcomer.form().requestKey())
        || !room.admits(MailRoom.Cause.SIGN_UP, newcomer.email())) {
      return;
    }
    Person person =
        identities
            .find(Population.MEMBER, newcomer.email())
            .orElseGet(() -> identities.get(insert(newcomer)));
    String organization = newcomer.form().organization().strip();
    AccountId account =
        accounts.open(
            new OpenAccount(
                newcomer.kind(),
                organization,
                newcomer.form().country(),
                newcomer.organizationType()));
    join(person, account);
    audit.record(Happening.done("SIGNED_UP", account, "identity", person.id(), organization));
    goOn(newcomer, person, account);
  }

  private void goOn(Newcomer newcomer, Person person, AccountId account) {
    if (newcomer.kind().isApproved()) {
      applications.file(
          account,
          new Applicant(
              person.id(),
              newcomer.form().name().strip(),
              person.email(),
              newcomer.mobile(),
              person.language()));
    } else {
      links.sendFor(account);
    }
  }

  private IdentityId insert(Newcomer newcomer) {
    EnterpriseSignUp form = newcomer.form();
    return identities.insert(
        new Identities.NewIdentity(
            Population.MEMBER,
            newcomer.email(),
            form.name().strip(),
            newcomer.mobile(),
            form.language(),
            "",
            ""));
  }

  private void join(Person person, AccountId account) {
    sql.update(
        """
        insert into membership (identity_id, account_id, role, state, created_at)
        values (?, ?, ?, 'PENDING_ACTIVATION', ?)""",
        person.id().value(),
        account.value(),
        Role.ADMINISTRATOR,
        clock.instant());
    sql.update(
        "insert into terms_acceptance (identity_id, version, accepted_at, address) values (?, ?, ?, ?)",
        person.id().value(),
        settings.termsVersion(),
        clock.instant(),
        access.caller().address());
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
}
