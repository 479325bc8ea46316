package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Open;
import org.hanaper.access.Permission;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.DatabaseFailure;

/**
 * Another address of the sign-in: asked for with the password, confirmed by whoever reads the mail
 * at the new address and knows the password; the old address is told both times (domain B.2).
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class EmailChange {

  private static final String PROOF = "the link is the proof";

  @Inject Access access;
  @Inject Identities identities;
  @Inject Links links;
  @Inject Recheck recheck;
  @Inject EmailChanges changes;

  /**
   * Asks for another address. The answer is the same, after the same time, whether or not somebody
   * has that address; only whoever reads the mail there learns it.
   *
   * @param command the address and the present password
   * @throws InvalidInput when the address has not the shape of one or is the present one
   * @throws WrongPassword when the password is another
   * @throws LoginIsBlocked after too many wrong ones
   */
  @Needs(Permission.PROFILE_EDIT)
  public void ask(AskEmailChange command) {
    String email = Emails.plain(command.email());
    Person now = identities.get(caller());
    new InvalidInput.Check()
        .that(Emails.isOne(email), "email", "EmailNotUsable")
        .that(!email.equals(now.email()), "email", "EmailAsBefore")
        .orRefuse();
    Person person = recheck.password(now.id(), command.password(), command.device());
    Patience.evenly(SignUp.EVEN_TIME, () -> changes.ask(person, email));
  }

  /** Takes back what was asked for; the link no longer opens. */
  @Needs(Permission.PROFILE_EDIT)
  public void withdraw() {
    changes.withdraw(identities.get(caller()));
  }

  /**
   * What a link is about; looking changes nothing, because scanners of mail look too.
   *
   * @param token the link's secret
   * @return empty when the link is unknown, used or past its time
   */
  @Open(PROOF)
  public Optional<LinkView> look(String token) {
    return links
        .find(Links.Purpose.EMAIL, token)
        .map(link -> identities.get(link.identityId()))
        .flatMap(
            person ->
                changes
                    .waiting(person.id(), token)
                    .map(email -> new LinkView(person.name(), email, "", true, 0)));
  }

  /**
   * Makes the new address the one of the sign-in. All sessions and all other open links of the
   * person end; nobody is signed in by it.
   *
   * @param command the link and the password
   * @throws LinkNotUsable when the link is unknown, used or past its time, or the address has been
   *     taken by somebody else meanwhile
   * @throws WrongPassword when the password is another
   * @throws LoginIsBlocked after too many wrong ones
   */
  @Open(PROOF)
  public void confirm(ConfirmEmail command) {
    Links.Link link = links.get(Links.Purpose.EMAIL, command.token());
    Person person = recheck.password(link.identityId(), command.password(), command.device());
    try {
      changes.change(person, link, command.token());
    } catch (RuntimeException e) {
      if (DatabaseFailure.isDuplicate(e)) {
        throw new LinkNotUsable();
      }
      throw e;
    }
  }

  private IdentityId caller() {
    return access.caller().asPerson();
  }
}
