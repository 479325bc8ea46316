package org.hanaper.web.approval;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.approval.ApprovalId;
import org.hanaper.approval.ApprovalView;
import org.hanaper.approval.Approvals;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One request: who asked for it may take it back, a second person decides. */
@Named
@ViewScoped
public class ApprovalViewPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/approval/view.xhtml";

  @EJB Approvals approvals;
  @Inject Act act;

  private String id = "";
  private String decision = "";
  private @Nullable ApprovalView shown;

  public void load() {
    shown = approvals.view(number());
  }

  /** Approves, and with it carries out. */
  public @Nullable String approve() {
    return act.call(() -> approvals.approve(number()))
        .map(result -> act.done("approval_view.approved", id, result).to(PAGE, "id", id))
        .orElse(null);
  }

  /** Refuses with a reason. */
  public @Nullable String refuse() {
    return act.run(() -> approvals.refuse(number(), decision))
        ? act.done("approval_view.refused", id).to(PAGE, "id", id)
        : null;
  }

  /** Takes one's own request back. */
  public @Nullable String withdraw() {
    return act.run(() -> approvals.withdraw(number()))
        ? act.done("approval_view.withdrawn", id).to(PAGE, "id", id)
        : null;
  }

  private ApprovalId number() {
    return ApprovalId.read(id).orElseThrow(() -> new NotFound("approval"));
  }

  public @Nullable ApprovalView getShown() {
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
