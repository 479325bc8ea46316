package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.InvalidInput;

/** Forgot password: a mailed link, a new password, all sessions ended; a block stays (A.5). */
@Stateless
public class PasswordReset {

  @Inject Links links;
  @Inject Identities identities;
  @Inject Choices choices;
  @Inject MailRoom room;
  @Inject Resets resets;
  @Inject Passwords passwords;
  @Inject PasswordRule rule;
  @Inject Register register;
  @Inject Duties duties;
  @Inject Audit audit;
  @Inject Event<PasswordChanged> changed;

  /**
   * Mails a link; the answer is the same, after the same time, for every address.
   *
   * @param population which door
   * @param email as typed
   */
  @Open("who forgot the password can't sign in")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void request(Population population, String email) {
    Patience.evenly(SignUp.EVEN_TIME, () -> mail(population, Emails.plain(email)));
  }

  /**
   * What a link is about; looking changes nothing.
   *
   * @param token the link's secret
   * @return empty when the link is unknown, used or past its time
   */
  @Open("the link is the proof")
  public Optional<LinkView> look(String token) {
    return links
        .find(Links.Purpose.PASSWORD, token)
        .map(link -> identities.get(link.identityId()))
        .map(person -> view(person));
  }

  /**
   * Sets the new password and ends all sessions; doesn't sign in.
   *
   * @param command the link and the password typed twice
   * @throws LinkNotUsable when the link is unknown, used or past its time
   * @throws InvalidInput when the password doesn't keep the rule
   */
  @Open("the link is the proof")
  public void set(NewPassword command) {
    Links.Link link = links.get(Links.Purpose.PASSWORD, command.token());
    Person person = identities.get(link.identityId());
    InvalidInput.Check check = new InvalidInput.Check();
    int shortest = duties.shortestPassword(person.id());
    rule.check(check, command.password(), command.repeated(), choices.ownWords(person), shortest);
    check.that(
        !passwords.matches(command.password(), person.passwordHash()),
        "password",
        "PasswordAsBefore");
    check.orRefuse();
    String hash = passwords.hash(command.password());
    links.use(link);
    identities.setPassword(person.id(), hash);
    register.endAll(person.id(), "PASSWORD");
    audit.record(Happening.done("PASSWORD_SET", null, "identity", person.id(), "forgot password"));
    changed.fire(
        new PasswordChanged(person.id(), person.email(), person.name(), person.language()));
  }

  private void mail(Population population, String email) {
    if (room.admits(MailRoom.Cause.PASSWORD, email)) {
      identities.find(population, email).ifPresent(resets::mail);
    }
  }

  private LinkView view(Person person) {
    int shortest = duties.shortestPassword(person.id());
    return new LinkView(person.name(), person.email(), "", true, shortest);
  }
}
