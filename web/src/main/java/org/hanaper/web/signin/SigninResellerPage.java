package org.hanaper.web.signin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hanaper.account.OrganizationType;
import org.hanaper.identity.ResellerSignUp;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form 'Sign up as a Reseller'. */
@Named
@ViewScoped
public class SigninResellerPage extends SignUpFields {

  private static final long serialVersionUID = 1L;

  @Inject Text text;

  private @Nullable OrganizationType organizationType;

  /** Applies; the answer is the same whether or not the address is known. */
  public @Nullable String send() {
    return act.run(() -> signUp.asReseller(new ResellerSignUp(form(), organizationType)))
        ? act.to("/signin/applied.xhtml")
        : null;
  }

  /** The types of organisation by name. */
  public Map<String, OrganizationType> getTypes() {
    Map<String, OrganizationType> types = new LinkedHashMap<>();
    for (OrganizationType type : OrganizationType.values()) {
      types.put(text.get("shared.organization_type." + type), type);
    }
    return types;
  }

  public @Nullable OrganizationType getOrganizationType() {
    return organizationType;
  }

  public void setOrganizationType(@Nullable OrganizationType organizationType) {
    this.organizationType = organizationType;
  }
}
