package org.hanaper.web.signin;

import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form 'Sign up as an Enterprise'. */
@Named
@ViewScoped
public class SigninEnterprisePage extends SignUpFields {

  private static final long serialVersionUID = 1L;

  /** Signs up; the answer is the same whether or not the address is known. */
  public @Nullable String send() {
    return act.run(() -> signUp.asEnterprise(form())) ? act.to("/signin/thanks.xhtml") : null;
  }
}
