package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.shared.InvalidInput;

/**
 * The own password, changed while signed in (issue: 'forgot and change password').
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class PasswordChange {

  private static final String OWN = "only the caller's own password, whatever his role";

  @Resource SessionContext container;
  @Inject Access access;
  @Inject Identities identities;
  @Inject Choices choices;
  @Inject Duties duties;
  @Inject PasswordRule rule;
  @Inject Passwords passwords;
  @Inject Recheck recheck;
  @Inject PasswordChanges changes;

  /** What a new password of the caller must keep. */
  @Open(OWN)
  public PasswordTerms terms() {
    Person person = caller();
    return new PasswordTerms(person.email(), person.name(), duties.shortestPassword(person.id()));
  }

  /**
   * How strong a password is that is being typed.
   *
   * @param typed as typed so far
   * @return 0 for very weak to 4 for very strong
   */
  @Open(OWN)
  public int strength(String typed) {
    return rule.strength(typed, choices.ownWords(caller()));
  }

  /**
   * Sets another password; the caller's other sessions end, this one goes on. The form is looked at
   * first: what can't be kept in any case doesn't count as a try.
   *
   * @param command the present password and the new one typed twice
   * @throws InvalidInput when the new one doesn't keep the rule or is the present one
   * @throws WrongPassword when the present one is another
   * @throws LoginIsBlocked after too many wrong ones, even with the right one
   * @throws org.hanaper.shared.SomebodyWasFaster when it was changed elsewhere at the same time
   */
  @Open(OWN)
  public void change(ChangePassword command) {
    Person person = caller();
    InvalidInput.Check form = new InvalidInput.Check();
    rule.check(
        form,
        command.password(),
        command.repeated(),
        choices.ownWords(person),
        duties.shortestPassword(person.id()));
    form.orRefuse();
    Person proven = recheck.password(person.id(), command.current(), command.device());
    new InvalidInput.Check()
        .that(
            !passwords.matches(command.password(), proven.passwordHash()),
            "password",
            "PasswordAsBefore")
        .orRefuse();
    String hash = passwords.hash(command.password());
    changes.change(proven, hash, container.getCallerPrincipal().getName());
  }

  private Person caller() {
    return identities.get(access.caller().asPerson());
  }
}
