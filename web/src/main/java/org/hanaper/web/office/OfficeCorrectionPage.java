package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.correction.CorrectionCase;
import org.hanaper.correction.CorrectionId;
import org.hanaper.correction.Corrections;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One correction: its maker may take it back, everybody else of finance decides. */
@Named
@ViewScoped
public class OfficeCorrectionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Corrections corrections;
  @Inject Act act;

  private String id = "";
  private String decision = "";
  private @Nullable CorrectionCase shown;

  public void load() {
    shown = corrections.view(number());
  }

  /** Approves and books. */
  public @Nullable String approve() {
    return act.call(() -> corrections.approve(number()))
        .map(booked -> act.done("office_correction.approved", id, booked.number()))
        .map(done -> done.to("/office/correction.xhtml", "id", id))
        .orElse(null);
  }

  /** Refuses with a reason. */
  public @Nullable String refuse() {
    return act.run(() -> corrections.refuse(number(), decision))
        ? act.done("office_correction.refused", id).to("/office/correction.xhtml", "id", id)
        : null;
  }

  /** Takes one's own proposal back. */
  public @Nullable String withdraw() {
    return act.run(() -> corrections.withdraw(number()))
        ? act.done("office_correction.withdrawn", id).to("/office/correction.xhtml", "id", id)
        : null;
  }

  private CorrectionId number() {
    return CorrectionId.read(id).orElseThrow(() -> new NotFound("correction"));
  }

  public @Nullable CorrectionCase getShown() {
    return shown;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision == null ? "" : decision;
  }
}
