package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.LinkView;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.OperatorEntry;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Taking up an invitation to the back office. Opening it changes nothing. */
@Named
@ViewScoped
public class OfficeJoinPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OperatorEntry entry;
  @Inject Act act;

  private String token = "";
  private transient String password = "";
  private transient String repeated = "";
  private @Nullable LinkView view;

  /** Looks at the link; one page answers expired, used and unknown ones. */
  public @Nullable String load() {
    view = entry.look(token).orElse(null);
    return view == null ? gone() : null;
  }

  /** Sets the first password. */
  public @Nullable String join() {
    if (entry.look(token).isEmpty()) {
      return gone();
    }
    NewPassword typed = new NewPassword(token, password, repeated);
    return act.run(() -> entry.accept(typed))
        ? act.to("/office/sign-in.xhtml", "told", "joined")
        : null;
  }

  private String gone() {
    return act.to("/office/sign-in.xhtml", "told", "no-invitation");
  }

  public String getName() {
    return view == null ? "" : view.personName();
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
