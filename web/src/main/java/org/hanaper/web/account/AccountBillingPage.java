package org.hanaper.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form for billing information. */
@Named
@ViewScoped
public class AccountBillingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB BillingProfiles profiles;
  @Inject Act act;
  @Inject Preferences preferences;

  private String legalName = "";
  private String street = "";
  private String postalCode = "";
  private String city = "";
  private String state = "";
  private String country = "";
  private String taxNumber = "";
  private String email = "";
  private String purchaseOrder = "";

  public void load() {
    profiles.mine().ifPresent(this::show);
  }

  public @Nullable String save() {
    return act.run(() -> profiles.save(profile()))
        ? act.done("account_billing.done").to("/account/billing.xhtml")
        : null;
  }

  /** The countries by name in the user's language, with their codes. */
  public Map<String, String> getCountries() {
    Locale language = preferences.getLocale();
    Map<String, String> countries = new LinkedHashMap<>();
    Stream.of(Locale.getISOCountries())
        .sorted(Comparator.comparing(code -> name(code, language)))
        .forEach(code -> countries.put(name(code, language), code));
    return countries;
  }

  private static String name(String code, Locale language) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
  }

  private BillingProfile profile() {
    return new BillingProfile(
        legalName, street, postalCode, city, state, country, taxNumber, email, purchaseOrder);
  }

  private void show(BillingProfile saved) {
    legalName = saved.legalName();
    street = saved.street();
    postalCode = saved.postalCode();
    city = saved.city();
    state = saved.state();
    country = saved.country();
    taxNumber = saved.taxNumber() == null ? "" : saved.taxNumber();
    email = saved.email();
    purchaseOrder = saved.purchaseOrder() == null ? "" : saved.purchaseOrder();
  }

  public String getLegalName() {
    return legalName;
  }

  public void setLegalName(String legalName) {
    this.legalName = legalName;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getTaxNumber() {
    return taxNumber;
  }

  public void setTaxNumber(String taxNumber) {
    this.taxNumber = taxNumber;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPurchaseOrder() {
    return purchaseOrder;
  }

  public void setPurchaseOrder(String purchaseOrder) {
    this.purchaseOrder = purchaseOrder;
  }
}
