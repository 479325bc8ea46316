package org.hanaper.web.signin;

import jakarta.inject.Named;
import java.util.Set;
import org.hanaper.identity.Population;
import org.hanaper.web.shared.SignInForm;
import org.omnifaces.cdi.ViewScoped;

/** Where members sign in. */
@Named
@ViewScoped
public class SigninSignInPage extends SignInForm {

  /** The door of its population. */
  public SigninSignInPage() {
    super(
        Population.MEMBER,
        Set.of("ready", "password", "email", "signed-out", "lapsed", "unblocked"));
  }
}
