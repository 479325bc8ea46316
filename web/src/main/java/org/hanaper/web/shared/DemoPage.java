package org.hanaper.web.shared;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Shows every tag while the house is built. */
@Named
@ViewScoped
public class DemoPage implements Serializable {

  @Inject Act act;

  private String name = "";
  private String email = "";
  private String secret = "";
  private String country = "";
  private String amount = "";
  private String remarks = "";
  private String mode = "A";
  private boolean terms;
  private transient @Nullable Part part;

  public @Nullable String save() {
    boolean done =
        act.run(
            () ->
                new InvalidInput.Check()
                    .that(!name.isBlank(), "name", "NotFound")
                    .that(!amount.isBlank(), "amount", "MoneyNotUnderstood", "", 2)
                    .orRefuse());
    return done ? act.done("shared.copied").to("/shared/demo.xhtml", "q", "a b") : null;
  }

  public void wrong() {
    act.run(
        () -> {
          throw new SomebodyWasFaster("group");
        });
  }

  public void fail(String why) {
    throw new IllegalStateException(why);
  }

  public Money getMoney() {
    return Money.ofMinor(-123456789, "EUR");
  }

  public Instant getMoment() {
    return Instant.parse("2026-11-19T08:00:00Z");
  }

  public List<String> getSteps() {
    return List.of("Product", "Domains", "Summary");
  }

  public Map<String, String> getCountries() {
    return Map.of("France", "FR", "India", "IN");
  }

  public Slice<String> getSlice() {
    return new Slice<>(List.of("Default Group", "Shop"), "n:1", "o:2");
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

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public boolean isTerms() {
    return terms;
  }

  public void setTerms(boolean terms) {
    this.terms = terms;
  }

  public @Nullable Part getPart() {
    return part;
  }

  public void setPart(@Nullable Part part) {
    this.part = part;
  }
}
