package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.hanaper.web.shared.FactorForm;
import org.omnifaces.cdi.ViewScoped;

/** The set-up of a second factor on the way in, because an account or the office demands it. */
@Named
@ViewScoped
public class SigninSetUpPage extends FactorForm {

  @EJB SignInSteps steps;
  @Inject Act act;
  @Inject Door door;

  private String to = "";

  /** Shows the secret; sends away who doesn't stand at this step. */
  public void load() throws IOException {
    Optional<String> passage = door.passage(SignInStep.SET_UP);
    if (passage.isEmpty()) {
      door.turnAway(to);
    } else {
      show(steps.setUp(passage.get()));
    }
  }

  /** Proves password and code; the recovery codes are shown once. */
  public void confirm() throws IOException {
    Optional<String> passage = door.passage(SignInStep.SET_UP);
    if (passage.isEmpty()) {
      door.turnAway(to);
      return;
    }
    ProveFactor proof = proof(door.device());
    Optional<List<String>> codes = act.call(() -> steps.confirm(passage.get(), proof));
    codes.ifPresent(this::keep);
  }

  /** Goes on once the recovery codes are kept. */
  public void proceed() throws IOException {
    Optional<String> passage = door.passage(SignInStep.ACCOUNT);
    if (passage.isEmpty()) {
      door.turnAway(to);
      return;
    }
    Optional<SignInAnswer> answer =
        act.call(() -> steps.proceed(passage.get(), door.device()).unlessRefused());
    if (answer.isPresent()) {
      door.go(answer.get(), to);
    }
  }

  /** Whether it is the way into the back office. */
  public boolean isOffice() {
    return door.leadsToOffice(to);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
