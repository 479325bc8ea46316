package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;

/** Keeps the address that waits to be confirmed, one for each person, and makes it the one. */
@ApplicationScoped
class EmailChanges {

  private static final Duration LIFE = Duration.ofHours(24);

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject Identities identities;
  @Inject Links links;
  @Inject MailRoom room;
  @Inject Register register;
  @Inject Audit audit;
  @Inject Event<EmailChangeAsked> asked;
  @Inject Event<EmailChanged> changed;

  /** The address that waits for this very link; empty when none does or its time is over. */
  Optional<String> waiting(IdentityId identity, String token) {
    return sql.first(
        """
        select email from email_change
        where identity_id = ? and token_hash = ? and expires_at > ?""",
        row -> row.text("email"),
        identity.value(),
        Secrets.hash(token),
        clock.instant());
  }

  /** Keeps the wish alike for every address; a link goes out only where nobody has the address. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ask(Person person, String email) {
    boolean free = identities.find(person.population(), email).isEmpty();
    boolean mailed = room.admits(MailRoom.Cause.EMAIL, email) && free;
    // drawn in any case: a link to an older wish must never confirm this one
    String token = links.issue(Links.Purpose.EMAIL, person.id(), null, LIFE);
    keep(person.id(), email, token);
    note("EMAIL_CHANGE_ASKED", person, person.email() + " -> " + email);
    asked.fire(new EmailChangeAsked(recipient(person), email, mailed ? token : null));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void withdraw(Person person) {
    links.end(Links.Purpose.EMAIL, person.id(), null);
    if (delete(person.id()) == 1) {
      note("EMAIL_CHANGE_WITHDRAWN", person, "");
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void change(Person person, Links.Link link, String token) {
    String email = waiting(person.id(), token).orElseThrow(LinkNotUsable::new);
    links.use(link);
    identities.changeEmail(person, email);
    delete(person.id());
    // links that were mailed to the old address must not open the house any more
    links.endAll(person.id());
    register.endAll(person.id(), "EMAIL");
    note("EMAIL_CHANGED", person, person.email() + " -> " + email);
    changed.fire(new EmailChanged(recipient(person), email));
  }

  private void keep(IdentityId identity, String email, String token) {
    delete(identity);
    sql.update(
        """
        insert into email_change (identity_id, email, token_hash, expires_at)
        values (?, ?, ?, ?)""",
        identity.value(),
        email,
        Secrets.hash(token),
        clock.instant().plus(LIFE));
  }

  private int delete(IdentityId identity) {
    return sql.update("delete from email_change where identity_id = ?", identity.value());
  }

  private void note(String activity, Person person, String details) {
    audit.record(
        Happening.done(activity, access.caller().account(), "identity", person.id(), details));
  }

  private static Recipient recipient(Person person) {
    return new Recipient(person.id(), person.email(), person.name(), person.language());
  }
}
