package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.omnifaces.cdi.ViewScoped;

/** The code of the second factor, asked for after the password and before the account. */
@Named
@ViewScoped
public class SigninCodePage implements Serializable {

  @EJB SignInSteps steps;
  @Inject Act act;
  @Inject Door door;

  private transient String code = "";
  private String to = "";

  /** Sends away who doesn't stand at this step. */
  public void load() throws IOException {
    if (door.passage(SignInStep.CODE).isEmpty()) {
      door.turnAway(to);
    }
  }

  /** Looks at the code and goes on. */
  public void enter() throws IOException {
    Optional<String> passage = door.passage(SignInStep.CODE);
    if (passage.isEmpty()) {
      door.turnAway(to);
      return;
    }
    String typed = code;
    Optional<SignInAnswer> answer =
        act.call(() -> steps.code(passage.get(), typed, door.device()).unlessRefused());
    if (answer.isPresent()) {
      door.go(answer.get(), to);
    }
  }

  /** The sign-in page from which one came. */
  public String getBack() {
    return door.signInPage(to);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
