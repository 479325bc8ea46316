package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.web.shared.Act;
import org.omnifaces.cdi.ViewScoped;

/** 'Forgot password?': asks for a link; the answer is the same for every address. */
@Named
@ViewScoped
public class SigninForgotPage implements Serializable {

  private static final String OFFICE = "office";

  @EJB PasswordReset reset;
  @Inject Act act;

  private String door = "";
  private String email = "";
  private boolean sent;

  /** Asks for the link. */
  public void send() {
    Population population = door.equals(OFFICE) ? Population.OPERATOR : Population.MEMBER;
    sent = act.run(() -> reset.request(population, email));
  }

  public boolean isSent() {
    return sent;
  }

  public String getDoor() {
    return door;
  }

  public void setDoor(String door) {
    this.door = door;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
