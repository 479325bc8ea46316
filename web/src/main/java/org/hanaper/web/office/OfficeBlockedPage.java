package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.BlockedRow;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.FactorReset;
import org.hanaper.identity.Population;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Logins that are blocked, and lifting a block with a reason. */
@Named
@ViewScoped
public class OfficeBlockedPage implements Serializable {

  @EJB Blocks blocks;
  @EJB FactorReset factor;
  @Inject Act act;

  private List<BlockedRow> rows = List.of();
  private @Nullable BlockedRow chosen;
  private String reason = "";
  private String email = "";

  /** Reads the list. */
  public void load() {
    rows = blocks.list();
  }

  /** Opens the form for one login. */
  public void choose(BlockedRow row) {
    chosen = row;
    reason = "";
  }

  /** Lifts the block of the chosen login. */
  public void unblock() {
    BlockedRow row = chosen;
    if (row != null && act.run(() -> blocks.unblock(row.identity(), reason))) {
      act.done("office_blocked.done", row.name());
      chosen = null;
    }
    load();
  }

  /** Takes away the second factor of a member who has lost the device. */
  public @Nullable String resetFactor() {
    return act.run(() -> factor.byEmail(Population.MEMBER, email, reason))
        ? act.done("office_blocked.factor.done", email).to("/office/blocked.xhtml")
        : null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public List<BlockedRow> getRows() {
    return rows;
  }

  public @Nullable BlockedRow getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
