package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.store.Settings;

/** The link for a new password; who never had one gets the activation link again. */
@ApplicationScoped
class Resets {

  @Inject Links links;
  @Inject ActivationLinks activations;
  @Inject Settings settings;
  @Inject Audit audit;
  @Inject Event<PasswordLinkIssued> issued;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void mail(Person person) {
    if (person.passwordHash() == null) {
      activations.sendAgain(person);
    } else {
      Duration life = settings.duration("hanaper.password-link.life", Duration.ofHours(1));
      String token = links.issue(Links.Purpose.PASSWORD, person.id(), null, life);
      audit.record(Happening.done("PASSWORD_LINK_SENT", null, "identity", person.id(), ""));
      issued.fire(
          new PasswordLinkIssued(
              person.id(), person.email(), person.name(), token, person.language()));
    }
  }
}
