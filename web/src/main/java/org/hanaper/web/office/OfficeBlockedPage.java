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
import org.hanaper.identity.ResetFactorByOffice;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Logins that are blocked, and lifting a block with a reason. */
@Named
@ViewScoped
public class OfficeBlockedPage implements Serializable {

  @EJB Blocks blocks;
  @EJB FactorReset factor;
  @Inject Act act;
  @Inject Door door;

  private List<BlockedRow> rows = List.of();
  private @Nullable BlockedRow chosen;
  private String reason = "";
  private String email = "";
  private String resetReason = "";
  private transient String current = "";

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
    ResetFactorByOffice typed =
        new ResetFactorByOffice(Population.MEMBER, email, resetReason, current, door.device());
    return act.run(() -> factor.byEmail(typed))
        ? act.done("office_blocked.factor.done", email).to("/office/blocked.xhtml")
        : null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** The operator's own password, asked for again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
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

  /** Why the second factor is taken away. */
  public String getResetReason() {
    return resetReason;
  }

  public void setResetReason(String resetReason) {
    this.resetReason = resetReason;
  }
}
