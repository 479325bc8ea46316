package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.account.AccountRow;
import org.hanaper.account.AccountsOffice;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.omnifaces.cdi.ViewScoped;

/** The list of accounts for the back office. */
@Named
@ViewScoped
public class OfficeAccountsPage implements Serializable {

  @EJB AccountsOffice accounts;
  @Inject Act act;

  private String q = "";
  private String after = "";
  private Slice<AccountRow> slice = new Slice<>(List.of(), null, null);

  /** Reads the page of the list that the address asks for. */
  public void load() {
    slice = accounts.list(q, after);
  }

  /** Lets an account create groups, or no longer. */
  public void allowGroups(AccountRow row, boolean allowed) {
    if (act.run(() -> accounts.allowMultipleGroups(row.id(), allowed))) {
      act.done(allowed ? "office_accounts.allowed" : "office_accounts.ended", row.name());
    }
    load();
  }

  public Slice<AccountRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
