package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.account.AccountView;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.InvalidInput;

/** From the mailed link to a usable account: the first password (domain A.8). */
@Stateless
public class Activation {

  @Inject Links links;
  @Inject Identities identities;
  @Inject MailRoom room;
  @Inject ActivationLinks activations;
  @Inject Passwords passwords;
  @Inject PasswordRule rule;
  @Inject Opening opening;
  @Inject Duties duties;
  @Inject Audit audit;
  @Inject Event<PasswordChanged> changed;

  /**
   * What a link is about; looking changes nothing, because scanners of mail look too.
   *
   * @param token the link's secret
   * @return empty when the link is unknown, used or past its time
   */
  @Open("the link is the proof")
  public Optional<LinkView> look(String token) {
    return links.find(Links.Purpose.ACTIVATION, token).map(this::view);
  }

  /**
   * Sets the first password and makes the account usable.
   *
   * @param command the link and the password typed twice
   * @throws LinkNotUsable when the link is unknown, used or past its time
   * @throws PasswordAlreadySet when the person has one; see {@link AccountAuthentication}
   * @throws InvalidInput when the password doesn't keep the rule
   */
  @Open("the link is the proof")
  public void activate(NewPassword command) {
    Links.Link link = links.get(Links.Purpose.ACTIVATION, command.token());
    Person person = identities.get(link.identityId());
    if (person.passwordHash() != null) {
      throw new PasswordAlreadySet();
    }
    AccountView account = opening.accountOf(link);
    InvalidInput.Check check = new InvalidInput.Check();
    rule.check(
        check,
        command.password(),
        command.repeated(),
        List.of(person.email(), person.name(), account.name()),
        duties.shortestPassword(person.id(), account.id()));
    check.orRefuse();
    String hash = passwords.hash(command.password());
    identities.setFirstPassword(person.id(), hash);
    audit.record(
        Happening.done("PASSWORD_SET", account.id(), "identity", person.id(), "activation"));
    opening.use(link);
    changed.fire(
        new PasswordChanged(person.id(), person.email(), person.name(), person.language()));
  }

  /**
   * Mails the link again to somebody who still waits for it; the older link ends.
   *
   * @param email as typed; the answer is the same for every address
   */
  @Open("whoever waits for a link isn't known yet")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sendAgain(String email) {
    Patience.evenly(SignUp.EVEN_TIME, () -> mailAgain(Emails.plain(email)));
  }

  /**
   * How strong a password is that is being typed.
   *
   * @param typed as typed so far
   * @param ownWords the person's e-mail and name and the organisation's name
   * @return 0 for very weak to 4 for very strong
   */
  @Open("tells nothing that isn't typed")
  public int strength(String typed, List<String> ownWords) {
    return rule.strength(typed, ownWords);
  }

  private void mailAgain(String email) {
    if (room.admits(MailRoom.Cause.ACTIVATION, email)) {
      identities.find(Population.MEMBER, email).ifPresent(activations::sendAgain);
    }
  }

  private LinkView view(Links.Link link) {
    Person person = identities.get(link.identityId());
    AccountView account = opening.accountOf(link);
    return new LinkView(
        person.name(),
        person.email(),
        account.name(),
        person.passwordHash() != null,
        duties.shortestPassword(person.id(), account.id()));
  }
}
