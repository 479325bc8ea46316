package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.TrySignIn;

/** The form by which somebody signs in; each population has a page with its own. */
public abstract class SignInForm implements Serializable {

  private final Population population;
  private final HashSet<String> tellable;

  @EJB SignIn signIn;
  @Inject Act act;
  @Inject Door door;

  private String email = "";
  private transient String password = "";
  private String to = "";
  private String told = "";

  /**
   * Makes the form.
   *
   * @param population whose door it is
   * @param tellable what the page may be asked to tell, as the last parts of a text's key
   */
  protected SignInForm(Population population, Set<String> tellable) {
    this.population = population;
    this.tellable = new HashSet<>(tellable);
  }

  /** Looks at address and password and goes in. */
  public void enter() throws IOException {
    TrySignIn tried = new TrySignIn(population, email, password, door.device(), door.agent());
    Optional<SignInAnswer> answer = act.call(() -> signIn.enter(tried).unlessRefused());
    if (answer.isPresent()) {
      door.go(answer.get(), to.isEmpty() ? door.home(population) : to);
    }
  }

  /** What has just been done, as the last part of a text's key; empty for nothing. */
  public String getTold() {
    return tellable.contains(told) ? told : "";
  }

  public void setTold(String told) {
    this.told = told;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
