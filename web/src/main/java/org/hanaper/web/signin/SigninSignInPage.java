package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.TrySignIn;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.omnifaces.cdi.ViewScoped;

/** Where members sign in. */
@Named
@ViewScoped
public class SigninSignInPage implements Serializable {

  private static final Set<String> TOLD = Set.of("ready", "password", "signed-out");

  @EJB SignIn signIn;
  @Inject Act act;
  @Inject Door door;

  private String email = "";
  private transient String password = "";
  private String to = "";
  private String told = "";

  /** Looks at address and password and goes in. */
  public void enter() throws IOException {
    TrySignIn tried =
        new TrySignIn(Population.MEMBER, email, password, door.device(), door.agent());
    Optional<SignInPassed> passed = act.call(() -> signIn.enter(tried).orRefuse());
    if (passed.isPresent()) {
      door.enter(passed.get(), to);
    }
  }

  /** What has just been done, as the last part of a text's key; empty for nothing. */
  public String getTold() {
    return TOLD.contains(told) ? told : "";
  }

  public void setTold(String told) {
    this.told = told;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
