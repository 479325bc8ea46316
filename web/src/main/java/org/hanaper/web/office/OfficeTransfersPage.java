package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineQuery;
import org.hanaper.payment.OfflineQueueRow;
import org.hanaper.payment.OfflineState;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The finance team's queue of offline payments; first of all those that wait. */
@Named
@ViewScoped
public class OfficeTransfersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "ALL";

  @EJB OfflineDecisions decisions;

  private String q = "";
  private String state = OfflineState.SUBMITTED.name();
  private String after = "";
  private Slice<OfflineQueueRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = decisions.list(new OfflineQuery(q, chosen(), after));
  }

  /** Whether the list shows something else than all that waits. */
  public boolean isFiltered() {
    return !q.isBlank() || chosen() != OfflineState.SUBMITTED;
  }

  /** The names of all states and 'all', for the filter. */
  public List<String> getStates() {
    return Arrays.stream(OfflineState.values()).map(Enum::name).toList();
  }

  private @Nullable OfflineState chosen() {
    return Arrays.stream(OfflineState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(state.equals(ALL) ? null : OfflineState.SUBMITTED);
  }

  public Slice<OfflineQueueRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? OfflineState.SUBMITTED.name() : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
