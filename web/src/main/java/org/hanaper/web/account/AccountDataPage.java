package org.hanaper.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.hanaper.account.AccountData;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What the account is, for its administrator, and changing the organisation's name. */
@Named
@ViewScoped
public class AccountDataPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Accounts accounts;
  @EJB AccountData data;
  @Inject Act act;
  @Inject Preferences preferences;

  private @Nullable AccountView account;
  private @Nullable LocalDate lastDay;
  private String name = "";

  /** Reads the account. */
  public void load() {
    AccountView found = accounts.mine();
    account = found;
    lastDay = data.lastDay().orElse(null);
    name = found.name();
  }

  /** Changes the organisation's name. */
  public @Nullable String save() {
    return act.run(() -> data.rename(getAccount().name(), name))
        ? act.done("account_data.done", name).to("/account/data.xhtml")
        : null;
  }

  /** The country by name. */
  public String getCountry() {
    return new Locale.Builder()
        .setRegion(getAccount().country())
        .build()
        .getDisplayCountry(preferences.getLocale());
  }

  /** The account as it was read. */
  public AccountView getAccount() {
    AccountView found = account;
    if (found == null) {
      throw new NotFound("account");
    }
    return found;
  }

  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
