package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanaper.identity.AccountChange;
import org.hanaper.identity.AccountChoice;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * 'Choose Your Account to Sign In': the last step of a sign-in, and the change of account of
 * somebody who has signed in.
 */
@Named
@ViewScoped
public class SigninAccountPage implements Serializable {

  @EJB SignInSteps steps;
  @EJB AccountChange change;
  @Inject Act act;
  @Inject Door door;
  @Inject Me me;

  private final ArrayList<AccountChoice> rows = new ArrayList<>();
  private @Nullable String passage;
  private String to = "";

  /** Reads the accounts; sends away who neither stands at this step nor has signed in. */
  public void load() throws IOException {
    passage = door.passage(SignInStep.ACCOUNT).orElse(null);
    if (passage == null && !me.isMember()) {
      door.turnAway(to);
      return;
    }
    read();
  }

  /** 'Proceed' beside an account. */
  public void proceed(AccountChoice chosen) throws IOException {
    String secret = passage;
    Optional<SignInPassed> passed =
        act.call(
            () ->
                secret == null
                    ? change.change(chosen.membership())
                    : steps.choose(secret, chosen.membership(), door.device()));
    if (passed.isPresent()) {
      door.enter(passed.get(), to);
    }
  }

  private void read() {
    String secret = passage;
    rows.clear();
    rows.addAll(secret == null ? change.mine() : steps.accounts(secret));
  }

  /** Whether it is the account worked in now. */
  public boolean isHere(AccountChoice row) {
    return passage == null && row.number().equals(me.getAccountNumber());
  }

  /** Whether somebody who has signed in changes the account. */
  public boolean isChange() {
    return passage == null;
  }

  public List<AccountChoice> getRows() {
    return List.copyOf(rows);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
