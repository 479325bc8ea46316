package org.hanaper.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.SignUp;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;

/** The fields that both sign-up forms share. */
public abstract class SignUpFields implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB SignUp signUp;
  @Inject Act act;
  @Inject Preferences preferences;

  private final String requestKey = UUID.randomUUID().toString();
  private MobileField mobileField = MobileField.OPTIONAL;
  private String name = "";
  private String email = "";
  private String mobile = "";
  private String organization = "";
  private String country = "";
  private boolean termsAccepted;

  /** Decides once whether a mobile number is asked for; the server trusts only itself (H-05). */
  @PostConstruct
  void decide() {
    mobileField = signUp.mobileField();
  }

  /** What was typed. */
  EnterpriseSignUp form() {
    return new EnterpriseSignUp(
        requestKey,
        name,
        email,
        mobile,
        mobileField,
        organization,
        country,
        termsAccepted,
        preferences.getLanguage());
  }

  /** The countries by name, in the order of the user's language. */
  public Map<String, String> getCountries() {
    return Countries.in(preferences.getLocale());
  }

  public boolean isMobileShown() {
    return mobileField != MobileField.HIDDEN;
  }

  public boolean isMobileRequired() {
    return mobileField == MobileField.REQUIRED;
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

  public String getMobile() {
    return mobile;
  }

  public void setMobile(String mobile) {
    this.mobile = mobile;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public boolean isTermsAccepted() {
    return termsAccepted;
  }

  public void setTermsAccepted(boolean termsAccepted) {
    this.termsAccepted = termsAccepted;
  }
}
