package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.store.Settings;

/** The mailed link by which the owner lifts the block of the own sign-in (domain A.5). */
@ApplicationScoped
class UnblockLinks {

  @Inject Tries tries;
  @Inject Audit audit;
  @Inject Links links;
  @Inject Settings settings;
  @Inject Event<LoginBlocked> blocked;

  /** Tells the owner of the block, with a link; the older link ends. */
  void issue(Person person) {
    Duration life = settings.duration("hanaper.unblock-link.life", Duration.ofDays(1));
    String token = links.issue(Links.Purpose.UNBLOCK, person.id(), null, life);
    blocked.fire(
        new LoginBlocked(person.id(), person.email(), person.name(), token, person.language()));
  }

  /** Mails the link again to somebody who is blocked. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void again(Person person) {
    if (tries.isBlocked(person.id())) {
      audit.record(Happening.done("UNBLOCK_LINK_SENT", null, "identity", person.id(), ""));
      issue(person);
    }
  }
}
