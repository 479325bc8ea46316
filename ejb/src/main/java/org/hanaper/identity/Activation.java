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
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** From the mailed link to a usable account: the first password (domain A.8). */
@Stateless
public class Activation {

  @Inject Sql sql;
  @Inject Links links;
  @Inject Identities identities;
  @Inject Registrations registrations;
  @Inject Passwords passwords;
  @Inject PasswordRule rule;
  @Inject Accounts accounts;
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
   * @throws InvalidInput when the password doesn't keep the rule
   */
  @Open("the link is the proof")
  public void activate(NewPassword command) {
    Links.Link link = links.get(Links.Purpose.ACTIVATION, command.token());
    Person person = identities.get(link.identityId());
    AccountId account = accountOf(link);
    AccountView view = accounts.get(account);
    InvalidInput.Check check = new InvalidInput.Check();
    rule.check(
        check,
        command.password(),
        command.repeated(),
        List.of(person.email(), person.name(), view.name()));
    check.orRefuse();
    String hash = passwords.hash(command.password());
    links.use(link);
    identities.setPassword(person.id(), hash);
    activateMembership(link, person.id());
    audit.record(Happening.done("PASSWORD_SET", account, "identity", person.id(), "activation"));
    accounts.activate(account, person.id());
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
    Patience.evenly(
        SignUp.EVEN_TIME,
        () ->
            identities
                .find(Population.MEMBER, Emails.plain(email))
                .filter(person -> person.passwordHash() == null)
                .ifPresent(registrations::sendAgain));
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

  private void activateMembership(Links.Link link, IdentityId identity) {
    int active =
        sql.update(
            """
            update membership set state = 'ACTIVE'
            where id = ? and identity_id = ? and state = 'PENDING_ACTIVATION'""",
            Sql.Nothing.number(link.membership()),
            identity.value());
    if (active != 1) {
      throw new SomebodyWasFaster("membership");
    }
  }

  private LinkView view(Links.Link link) {
    Person person = identities.get(link.identityId());
    return new LinkView(person.name(), person.email(), accounts.get(accountOf(link)).name());
  }

  private AccountId accountOf(Links.Link link) {
    return new AccountId(
        sql.number(
            "select account_id from membership where id = ?",
            Sql.Nothing.number(link.membership())));
  }
}
