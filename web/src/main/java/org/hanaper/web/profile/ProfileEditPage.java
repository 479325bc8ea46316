package org.hanaper.web.profile;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.hanaper.identity.AskEmailChange;
import org.hanaper.identity.EmailChange;
import org.hanaper.identity.Profile;
import org.hanaper.identity.ProfileView;
import org.hanaper.identity.SaveProfile;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Shown;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One's own data, how pages look, and the address of the sign-in. */
@Named
@ViewScoped
public class ProfileEditPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/profile/edit.xhtml";

  @EJB Profile profile;
  @EJB EmailChange change;
  @Inject Act act;
  @Inject Door door;
  @Inject Shown shown;
  @Inject Preferences preferences;

  private ProfileView view = new ProfileView("", "", "", "", "", "en", "system");
  private String name = "";
  private String mobile = "";
  private String zone = "";
  private String language = "en";
  private String theme = "system";
  private String email = "";
  private transient String password = "";

  /** Reads the data. */
  public void load() {
    view = profile.mine();
    name = view.name();
    mobile = view.mobile();
    zone = view.zone();
    language = view.language();
    theme = view.theme();
  }

  /** Saves the data; this browser shows pages accordingly from now on. */
  public @Nullable String save() {
    if (!act.run(() -> profile.save(new SaveProfile(name, mobile, zone, language, theme)))) {
      return null;
    }
    profile.display().ifPresent(shown::follow);
    return act.done("profile_edit.done").to(PAGE);
  }

  /** Asks for another address of the sign-in. */
  public @Nullable String ask() {
    AskEmailChange typed = new AskEmailChange(email, password, door.device());
    return act.run(() -> change.ask(typed)) ? act.done("profile_edit.asked", email).to(PAGE) : null;
  }

  /** Takes the wish back. */
  public @Nullable String withdraw() {
    return act.run(change::withdraw) ? act.done("profile_edit.withdrawn").to(PAGE) : null;
  }

  /** The time zones that may be chosen, by region. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            id ->
                id.matches("UTC|(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
        .sorted()
        .toList();
  }

  public List<String> getLanguages() {
    return preferences.getLanguages();
  }

  public List<String> getThemes() {
    return preferences.getThemes();
  }

  public ProfileView getView() {
    return view;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = text(name);
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(@Nullable String mobile) {
    this.mobile = text(mobile);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = text(language);
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(@Nullable String theme) {
    this.theme = text(theme);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = text(email);
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = text(password);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
