package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.account.ApplicationOutcome;
import org.hanaper.account.ApplicationView;
import org.hanaper.account.Applications;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The queue of applications; those that wait are shown first. */
@Named
@ViewScoped
public class OfficeApplicationsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Applications applications;

  private String q = "";
  private String outcome = ApplicationOutcome.WAITING.name();
  private String after = "";
  private Slice<ApplicationView> slice = new Slice<>(List.of(), null, null);

  /** Reads the page of the list that the address asks for. */
  public void load() {
    slice = applications.list(chosen(), q, after);
  }

  public boolean isFiltered() {
    return !q.isBlank() || chosen() != ApplicationOutcome.WAITING;
  }

  public ApplicationOutcome[] getOutcomes() {
    return ApplicationOutcome.values();
  }

  private @Nullable ApplicationOutcome chosen() {
    return Arrays.stream(ApplicationOutcome.values())
        .filter(each -> each.name().equals(outcome))
        .findFirst()
        .orElse(null);
  }

  public Slice<ApplicationView> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getOutcome() {
    return outcome;
  }

  /** Keeps what the address names; nothing named means those that wait. */
  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome == null ? ApplicationOutcome.WAITING.name() : outcome;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
