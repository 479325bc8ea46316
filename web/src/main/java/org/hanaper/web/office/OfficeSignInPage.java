package org.hanaper.web.office;

import jakarta.inject.Named;
import java.util.Set;
import org.hanaper.identity.Population;
import org.hanaper.web.shared.SignInForm;
import org.omnifaces.cdi.ViewScoped;

/** Where operators sign in. */
@Named
@ViewScoped
public class OfficeSignInPage extends SignInForm {

  /** The door of its population. */
  public OfficeSignInPage() {
    super(
        Population.OPERATOR,
        Set.of("ready", "signed-out", "lapsed", "no-link", "joined", "no-invitation"));
  }
}
