package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.shared.IdentityId;
import org.jspecify.annotations.Nullable;

/** Asks somebody who is known for the password once more, through the same door as the sign-in. */
@ApplicationScoped
class Recheck {

  @Inject Identities identities;
  @Inject PasswordDoor door;

  /**
   * Lets pass whoever knows the password.
   *
   * @throws WrongPassword when it is another
   * @throws LoginIsBlocked after too many wrong ones
   */
  Person password(IdentityId identity, String typed, @Nullable String device) {
    try {
      Person person = identities.get(identity);
      return door.pass(new TrySignIn(person.population(), person.email(), typed, device, ""));
    } catch (SignInRefused e) {
      throw new WrongPassword();
    }
  }
}
