package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.SelfUnblock;
import org.hanaper.identity.UnblockSelf;
import org.hanaper.identity.UnblockView;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The owner lifts the block of the own sign-in. Opening the page changes nothing. */
@Named
@ViewScoped
public class SigninUnblockPage implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String ABOUT = "unblock";

  @EJB SelfUnblock door;
  @Inject Act act;

  private String token = "";
  private transient String current = "";
  private transient String code = "";
  private @Nullable UnblockView view;

  /** Looks at the link; one page answers expired, used and unknown ones. */
  public @Nullable String load() {
    view = door.look(token).orElse(null);
    return view == null ? act.to(SigninActivatePage.NO_LINK, "about", ABOUT) : null;
  }

  /** Lifts the block; doesn't sign in. */
  public @Nullable String unblock() {
    if (door.look(token).isEmpty()) {
      return act.to(SigninActivatePage.NO_LINK, "about", ABOUT);
    }
    UnblockSelf typed = new UnblockSelf(token, current, code);
    return act.run(() -> door.unblock(typed))
        ? act.to("/signin/sign-in.xhtml", "told", "unblocked")
        : null;
  }

  /** Whether a code is asked for; else the password is. */
  public boolean isByCode() {
    return view != null && view.byCode();
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

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
