package org.hanaper.web.approval;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.approval.ApprovalRow;
import org.hanaper.approval.ApprovalState;
import org.hanaper.approval.Approvals;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of what waits for a second person and of what became of it; what waits comes first. */
@Named
@ViewScoped
public class ApprovalListPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "ALL";

  @EJB Approvals approvals;

  private String state = ApprovalState.WAITING.name();
  private String after = "";
  private Slice<ApprovalRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = approvals.list(chosen(), after.isEmpty() ? null : after);
  }

  private @Nullable ApprovalState chosen() {
    return Arrays.stream(ApprovalState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public Slice<ApprovalRow> getSlice() {
    return slice;
  }

  public ApprovalState[] getStates() {
    return ApprovalState.values();
  }

  /** Whether another state than at first is looked at. */
  public boolean isFiltered() {
    return chosen() != ApprovalState.WAITING;
  }

  public boolean isAll() {
    return chosen() == null;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? ALL : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
