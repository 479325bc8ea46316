package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.store.Again;

/**
 * The order at every door that asks for a code: count the try, refuse if over, look at the code.
 * Wrong codes are counted apart from wrong passwords (security rule 16). Called outside any
 * transaction, because what was counted must stay.
 */
@ApplicationScoped
class CodeDoor {

  @Inject Audit audit;
  @Inject Tries tries;
  @Inject Factor factor;

  /**
   * Lets pass whoever has a code or a recovery code.
   *
   * @throws CodeRefused when it is wrong, too old or was used before
   * @throws LoginIsBlocked after too many wrong codes, even with a right one
   */
  void pass(Person person, String typed) {
    String subject = Secrets.hash("code|" + person.id());
    int tried = Again.whileMeeting(() -> tries.count(subject, person.id()));
    if (tried == Tries.BLOCKED) {
      throw new LoginIsBlocked();
    }
    if (factor.accepts(person.id(), typed)) {
      tries.forget(subject);
      return;
    }
    audit.record(Happening.refused("SIGN_IN", null, "identity", person.id(), "wrong code"));
    if (tried >= tries.most()) {
      tries.block(subject, person);
      throw new LoginIsBlocked();
    }
    throw new CodeRefused();
  }
}
