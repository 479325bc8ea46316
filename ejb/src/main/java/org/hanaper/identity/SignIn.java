package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.shared.BusinessException;

/**
 * The door: counts the try, refuses if over, looks at the password, and hands out a ticket that the
 * mechanism redeems once, or the way to the steps still owed (design 4.6, security rule 16).
 *
 * <p>It has no transaction of its own: what is counted stays when the try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SignIn {

  @Inject PasswordDoor passwordDoor;
  @Inject Duties duties;
  @Inject Register register;
  @Inject Passages passages;
  @Inject Entrance entrance;

  /**
   * Tries to sign in.
   *
   * @param command address and password as typed
   * @return a ticket for the mechanism, a step that is still owed, or the refusal
   */
  @Open("nobody has signed in yet")
  public SignInAnswer enter(TrySignIn command) {
    try {
      return admit(command);
    } catch (BusinessException e) {
      return SignInAnswer.refused(e);
    }
  }

  /**
   * Redeems a ticket, once, within a minute.
   *
   * @param ticket what {@link #enter} gave
   * @return the session that has begun, empty when the ticket is not good
   */
  @Open("the ticket is the proof")
  public Optional<Visit> redeem(String ticket) {
    return register.redeem(ticket);
  }

  private SignInAnswer admit(TrySignIn command) {
    Person person = passwordDoor.pass(command);
    SignInStep owed = duties.owed(person.id());
    Register.Place only = owed == SignInStep.ACCOUNT ? entrance.only(person) : null;
    if (only == null) {
      return SignInAnswer.owing(passages.begin(person.id(), owed, command.agent()));
    }
    Entrance.Arrival arrival = new Entrance.Arrival(command.device(), command.agent(), null);
    return SignInAnswer.passed(entrance.enter(person, only, arrival));
  }
}
