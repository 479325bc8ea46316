package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.identity.FirstOperator;
import org.hanaper.identity.NewOperator;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Where the one-time link for the first operator leads. Opening it changes nothing. */
@Named
@ViewScoped
public class OfficeFirstPage implements Serializable {

  @EJB FirstOperator operators;
  @Inject Act act;

  private String token = "";
  private String name = "";
  private String email = "";
  private transient String password = "";
  private transient String repeated = "";

  /** Looks at the link. */
  public @Nullable String load() {
    return operators.admits(token) ? null : act.to("/office/sign-in.xhtml", "told", "no-link");
  }

  /** Makes the holder of the link the first operator. */
  public @Nullable String become() {
    NewOperator form = new NewOperator(name, email, password, repeated);
    return act.call(() -> operators.become(token, form))
        .map(id -> act.to("/office/sign-in.xhtml", "told", "ready"))
        .orElse(null);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
