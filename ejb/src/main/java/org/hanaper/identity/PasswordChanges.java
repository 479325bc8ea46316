package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.SomebodyWasFaster;

/** A changed password with all that follows: other sessions and open links end, a mail tells it. */
@ApplicationScoped
class PasswordChanges {

  @Inject Access access;
  @Inject Identities identities;
  @Inject Links links;
  @Inject Register register;
  @Inject Audit audit;
  @Inject Event<PasswordChanged> changed;

  /**
   * Sets the new password in place of the one that was proven.
   *
   * @param principal the session that goes on
   * @throws SomebodyWasFaster when the password is another by now
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void change(Person person, String hash, String principal) {
    identities.changePassword(person, hash);
    links.end(Links.Purpose.PASSWORD, person.id(), null);
    register.endOthers(person.id(), principal, "PASSWORD");
    audit.record(
        Happening.done("PASSWORD_CHANGED", access.caller().account(), "identity", person.id(), ""));
    changed.fire(
        new PasswordChanged(person.id(), person.email(), person.name(), person.language()));
  }
}
