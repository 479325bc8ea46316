package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.correction.CorrectionQuery;
import org.hanaper.correction.CorrectionRow;
import org.hanaper.correction.CorrectionState;
import org.hanaper.correction.Corrections;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The finance team's list of corrections; first of all those that wait. */
@Named
@ViewScoped
public class OfficeCorrectionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Corrections corrections;

  private String q = "";
  private String state = CorrectionState.PROPOSED.name();
  private String after = "";
  private Slice<CorrectionRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = corrections.list(new CorrectionQuery(q, chosen(), after));
  }

  /** Whether the list shows something else than all that waits. */
  public boolean isFiltered() {
    return !q.isBlank() || chosen() != CorrectionState.PROPOSED;
  }

  /** The names of all states, for the filter. */
  public List<String> getStates() {
    return Arrays.stream(CorrectionState.values()).map(Enum::name).toList();
  }

  private @Nullable CorrectionState chosen() {
    return Arrays.stream(CorrectionState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(state.equals("ALL") ? null : CorrectionState.PROPOSED);
  }

  public Slice<CorrectionRow> getSlice() {
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
    this.state = state == null ? CorrectionState.PROPOSED.name() : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
