package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.restriction.BreakGlass;
import org.hanaper.restriction.RestrictedAccount;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Accounts with IP restrictions, and switching them off with a reason. */
@Named
@ViewScoped
public class OfficeRestrictionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB BreakGlass glass;
  @Inject Act act;

  private String q = "";
  private List<RestrictedAccount> rows = List.of();
  private @Nullable RestrictedAccount chosen;
  private String reason = "";

  /** Reads the list. */
  public void load() {
    rows = glass.accounts(q);
  }

  /** Opens the form for one account. */
  public void choose(RestrictedAccount row) {
    chosen = row;
    reason = "";
  }

  /** Disables the rules of the chosen account. */
  public void lift() {
    RestrictedAccount row = chosen;
    if (row != null && act.run(() -> glass.lift(row.id(), reason))) {
      act.done("office_restrictions.done", row.name());
      chosen = null;
    }
    load();
  }

  public List<RestrictedAccount> getRows() {
    return rows;
  }

  public @Nullable RestrictedAccount getChosen() {
    return chosen;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
