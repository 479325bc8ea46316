package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.Activation;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.SelfUnblock;
import org.hanaper.web.shared.Act;
import org.omnifaces.cdi.ViewScoped;

/** One page for links that are expired, used or unknown, and for asking for a new one. */
@Named
@ViewScoped
public class SigninLinkPage implements Serializable {

  private static final String PASSWORD = "password";

  @EJB Activation activation;
  @EJB PasswordReset reset;
  @EJB SelfUnblock unblock;
  @Inject Act act;

  private String about = "";
  private String email = "";
  private boolean sent;

  /** Sends the link again; the answer is the same for every address. */
  public void send() {
    sent =
        act.run(
            () -> {
              if (about.equals(SigninUnblockPage.ABOUT)) {
                unblock.sendAgain(email);
              } else if (about.equals(PASSWORD)) {
                reset.request(Population.MEMBER, email);
              } else {
                activation.sendAgain(email);
              }
            });
  }

  public boolean isSent() {
    return sent;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
