package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Lifts all blocks of a login, whoever has decided it; the owner is told. */
@ApplicationScoped
class Unblocking {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Links links;
  @Inject Event<LoginUnblocked> unblocked;

  /**
   * Lifts the blocks and ends the links that would do the same.
   *
   * @param account whose administrator did it, null for the owner or the back office
   * @param reason why, for the audit
   * @throws SomebodyWasFaster when nothing is blocked
   */
  @Transactional(Transactional.TxType.REQUIRED)
  public void lift(Person person, @Nullable AccountId account, String reason) {
    int lifted =
        sql.update(
            """
            update sign_in_tries set blocked_at = null, tries = 0
            where identity_id = ? and blocked_at is not null""",
            person.id().value());
    if (lifted == 0) {
      throw new SomebodyWasFaster("login");
    }
    links.end(Links.Purpose.UNBLOCK, person.id(), null);
    audit.record(Happening.done("LOGIN_UNBLOCKED", account, "identity", person.id(), reason));
    unblocked.fire(
        new LoginUnblocked(person.id(), person.email(), person.name(), person.language()));
  }

  /** The same by the owner's link; of two at the same time one is refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void liftBy(Links.Link link, Person person) {
    links.use(link);
    lift(person, null, "by the mailed link");
  }
}
