package org.hanaper.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hanaper.store.Settings;

/** The terms of use, in the version that is kept with who accepts them. */
@Named
@RequestScoped
public class SigninTermsPage {

  @Inject Settings settings;

  public String getVersion() {
    return settings.termsVersion();
  }
}
