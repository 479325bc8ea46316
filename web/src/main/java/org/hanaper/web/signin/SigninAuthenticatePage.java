package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.AccountAuthentication;
import org.hanaper.identity.Activation;
import org.hanaper.identity.AuthenticateAccount;
import org.hanaper.identity.LinkView;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * 'Account Authentication': somebody who has a password opens a further account. The password is
 * never in the page (domain H-04); who is signed in as the same person need not type it.
 */
@Named
@ViewScoped
public class SigninAuthenticatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Activation activation;
  @EJB AccountAuthentication authentication;
  @Inject Act act;
  @Inject Door door;

  private String token = "";
  private transient String password = "";
  private transient String code = "";
  private @Nullable LinkView view;
  private boolean signedIn;
  private boolean byCode;

  /** Looks at the link; who has no password yet goes to choose one. */
  public @Nullable String load() {
    view = activation.look(token).orElse(null);
    signedIn = authentication.isSignedIn(token);
    byCode = authentication.wantsCode(token);
    if (view == null) {
      return act.to(SigninActivatePage.NO_LINK);
    }
    return view.hasPassword() ? null : act.to("/signin/activate.xhtml", "token", token);
  }

  /** 'Authenticate': opens the account; doesn't sign in. */
  public @Nullable String authenticate() {
    if (activation.look(token).isEmpty()) {
      return act.to(SigninActivatePage.NO_LINK);
    }
    byCode = authentication.wantsCode(token);
    return act.run(this::open) ? act.to("/signin/authenticated.xhtml") : null;
  }

  private void open() {
    if (signedIn && authentication.isSignedIn(token)) {
      authentication.bySession(token);
    } else {
      signedIn = false;
      authentication.byPassword(new AuthenticateAccount(token, password, code, door.device()));
    }
  }

  /** Whether the same person is signed in here. */
  public boolean isSignedIn() {
    return signedIn;
  }

  /** Whether a code of the second factor is asked for beside the password. */
  public boolean isByCode() {
    return byCode;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getAccountName() {
    return view == null ? "" : view.accountName();
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
}
