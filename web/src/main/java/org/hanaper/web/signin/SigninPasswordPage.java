package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.Activation;
import org.hanaper.identity.LinkView;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordReset;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** A new password for somebody who forgot his. Opening it changes nothing. */
@Named
@ViewScoped
public class SigninPasswordPage implements Serializable {

  static final String NO_LINK = "/signin/link.xhtml";

  @EJB PasswordReset reset;
  @EJB Activation activation;
  @Inject Act act;

  private String token = "";
  private transient String password = "";
  private transient String repeated = "";
  private @Nullable LinkView view;

  /** Looks at the link; one page answers expired, used and unknown ones. */
  public @Nullable String load() {
    view = reset.look(token).orElse(null);
    return view == null ? act.to(NO_LINK, "about", "password") : null;
  }

  /** Keeps the typed password; doesn't sign in. */
  public @Nullable String save() {
    if (reset.look(token).isEmpty()) {
      return act.to(NO_LINK, "about", "password");
    }
    NewPassword typed = new NewPassword(token, password, repeated);
    return act.run(() -> reset.set(typed))
        ? act.to("/signin/sign-in.xhtml", "told", "password")
        : null;
  }

  /** 0 for very weak to 4 for very strong. */
  public int getStrength() {
    LinkView known = view;
    return known == null
        ? 0
        : activation.strength(password, List.of(known.email(), known.personName()));
  }

  /** How many characters it needs. */
  public int getShortest() {
    return view == null ? 0 : view.shortest();
  }

  public String getEmail() {
    return view == null ? "" : view.email();
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
