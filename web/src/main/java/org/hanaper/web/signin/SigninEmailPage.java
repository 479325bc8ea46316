package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.ConfirmEmail;
import org.hanaper.identity.EmailChange;
import org.hanaper.identity.LinkView;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Confirms the new address of a sign-in with the password. Opening it changes nothing. */
@Named
@ViewScoped
public class SigninEmailPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB EmailChange change;
  @Inject Act act;
  @Inject Door door;

  private String token = "";
  private transient String password = "";
  private @Nullable LinkView view;

  /** Looks at the link. */
  public void load() {
    view = change.look(token).orElse(null);
  }

  /** Makes the new address the one of the sign-in; doesn't sign in. */
  public @Nullable String confirm() {
    ConfirmEmail typed = new ConfirmEmail(token, password, door.device());
    return act.run(() -> change.confirm(typed))
        ? act.to("/signin/sign-in.xhtml", "told", "email")
        : null;
  }

  public @Nullable LinkView getView() {
    return view;
  }

  public String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token == null ? "" : token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password == null ? "" : password;
  }
}
