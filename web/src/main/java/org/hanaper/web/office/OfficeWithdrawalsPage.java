package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.shared.Slice;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalQuery;
import org.hanaper.withdrawal.WithdrawalQueueRow;
import org.hanaper.withdrawal.WithdrawalState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The finance team's queue of withdrawals; first of all those that wait. */
@Named
@ViewScoped
public class OfficeWithdrawalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB WithdrawalDecisions decisions;

  private String q = "";
  private String state = WithdrawalState.REQUESTED.name();
  private String after = "";
  private Slice<WithdrawalQueueRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = decisions.list(new WithdrawalQuery(q, chosen(), after));
  }

  /** Whether the list shows something else than all that waits. */
  public boolean isFiltered() {
    return !q.isBlank() || chosen() != WithdrawalState.REQUESTED;
  }

  /** The names of all states, for the filter. */
  public List<String> getStates() {
    return Arrays.stream(WithdrawalState.values()).map(Enum::name).toList();
  }

  private @Nullable WithdrawalState chosen() {
    return Arrays.stream(WithdrawalState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(state.equals("ALL") ? null : WithdrawalState.REQUESTED);
  }

  public Slice<WithdrawalQueueRow> getSlice() {
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
    this.state = state == null ? WithdrawalState.REQUESTED.name() : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
