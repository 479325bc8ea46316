package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.Activation;
import org.hanaper.identity.LinkView;
import org.hanaper.identity.NewPassword;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** 'Activate Your Account': the first password. Opening it changes nothing. */
@Named
@ViewScoped
public class SigninActivatePage implements Serializable {

  static final String NO_LINK = "/signin/link.xhtml";

  @EJB Activation activation;
  @Inject Act act;

  private String token = "";
  private transient String password = "";
  private transient String repeated = "";
  private @Nullable LinkView view;

  /**
   * Looks at the link; one page answers expired, used and unknown ones; who has a password goes to
   * authenticate.
   */
  public @Nullable String load() {
    view = activation.look(token).orElse(null);
    if (view == null) {
      return act.to(NO_LINK);
    }
    return view.hasPassword() ? act.to("/signin/authenticate.xhtml", "token", token) : null;
  }

  /** 'Generate Password': keeps the typed one (domain H-06). */
  public @Nullable String generate() {
    if (activation.look(token).isEmpty()) {
      return act.to(NO_LINK);
    }
    NewPassword typed = new NewPassword(token, password, repeated);
    return act.run(() -> activation.activate(typed))
        ? act.to("/signin/sign-in.xhtml", "told", "ready")
        : null;
  }

  /** 0 for very weak to 4 for very strong. */
  public int getStrength() {
    LinkView known = view;
    return known == null
        ? 0
        : activation.strength(
            password, List.of(known.email(), known.personName(), known.accountName()));
  }

  public String getAccountName() {
    return view == null ? "" : view.accountName();
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
