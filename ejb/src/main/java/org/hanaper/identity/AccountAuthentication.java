package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;

/**
 * 'Account Authentication': who has a password already opens a further account with it, or with the
 * session in which the same person is signed in; the link alone is never enough (domain A.9, H-04).
 *
 * <p>It has no transaction of its own: what is counted stays when the try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountAuthentication {

  @Inject Access access;
  @Inject Links links;
  @Inject Identities identities;
  @Inject PasswordDoor door;
  @Inject CodeDoor codes;
  @Inject Factor factor;
  @Inject Opening opening;

  /**
   * Whether the person whom the link is for is the one signed in.
   *
   * @param token the link's secret
   */
  @Open("the link is the proof")
  public boolean isSignedIn(String token) {
    return links
        .find(Links.Purpose.ACTIVATION, token)
        .map(link -> link.identityId().equals(access.caller().identity()))
        .orElse(false);
  }

  /**
   * Whether the person whom the link is for also has to prove the second factor.
   *
   * @param token the link's secret
   */
  @Open("the link is the proof")
  public boolean wantsCode(String token) {
    return links
        .find(Links.Purpose.ACTIVATION, token)
        .map(link -> factor.of(link.identityId()).isSetUp())
        .orElse(false);
  }

  /**
   * Opens the account with the password and, for whoever has one, the second factor; counted,
   * delayed and blocked as a sign-in is.
   *
   * @param command the link and the proofs
   * @throws LinkNotUsable when the link is unknown, used or past its time, or its person has no
   *     password yet
   * @throws SignInRefused when the password is wrong
   * @throws CodeRefused when the code is wrong, too old or was used before
   * @throws LoginIsBlocked after too many wrong passwords or codes, even with the right ones
   * @throws TooManyTries when too much was tried from the caller's address
   */
  @Open("link, password and second factor are the proof")
  public void byPassword(AuthenticateAccount command) {
    Person person = owner(command.token());
    Person proven =
        door.pass(
            new TrySignIn(
                Population.MEMBER, person.email(), command.password(), command.device(), ""));
    if (factor.of(proven.id()).isSetUp()) {
      codes.pass(proven, command.code());
    }
    opening.withSecret(command.token());
  }

  /**
   * Opens the account for the person who is signed in: whoever has a second factor has passed it
   * for this session, because setting one up ends all others.
   *
   * @param token the link's secret
   * @throws LinkNotUsable when the link is unknown, used, past its time or somebody else's
   */
  @Open("link and session are the proof")
  public void bySession(String token) {
    if (!owner(token).id().equals(access.caller().identity())) {
      throw new LinkNotUsable();
    }
    opening.withSecret(token);
  }

  private Person owner(String token) {
    Person person = identities.get(links.get(Links.Purpose.ACTIVATION, token).identityId());
    if (person.passwordHash() == null) {
      throw new LinkNotUsable();
    }
    return person;
  }
}
