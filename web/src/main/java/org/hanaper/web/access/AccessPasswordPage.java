package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.ChangePassword;
import org.hanaper.identity.PasswordChange;
import org.hanaper.identity.PasswordTerms;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** 'Change password': the present one and a new one, for members and operators alike. */
@Named
@ViewScoped
public class AccessPasswordPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB PasswordChange change;
  @Inject Act act;
  @Inject Door door;

  private PasswordTerms terms = new PasswordTerms("", "", 0);
  private transient String current = "";
  private transient String password = "";
  private transient String repeated = "";

  /** Looks at what a new password must keep. */
  public void load() {
    terms = change.terms();
  }

  /** Keeps the new password; the page comes again, empty. */
  public @Nullable String save() {
    ChangePassword typed = new ChangePassword(current, password, repeated, door.device());
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return act.run(() -> change.change(typed)) ? act.done("access_password.done").to(here) : null;
  }

  /** 0 for very weak to 4 for very strong. */
  public int getStrength() {
    return password.isEmpty() ? 0 : change.strength(password);
  }

  /** How many characters it needs. */
  public int getShortest() {
    return terms.shortest();
  }

  public String getEmail() {
    return terms.email();
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
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
