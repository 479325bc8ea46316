package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.BlockedRow;
import org.hanaper.identity.Blocks;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Logins that are blocked, and lifting a block with a reason. */
@Named
@ViewScoped
public class OfficeBlockedPage implements Serializable {

  @EJB Blocks blocks;
  @Inject Act act;

  private List<BlockedRow> rows = List.of();
  private @Nullable BlockedRow chosen;
  private String reason = "";

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
