package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.account.ApplicationOutcome;
import org.hanaper.account.ApplicationView;
import org.hanaper.account.Applications;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One application: who applies for what, from where; approving it or refusing it with a reason. */
@Named
@ViewScoped
public class OfficeApplicationPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/office/application.xhtml";

  @EJB Applications applications;
  @Inject Act act;

  private long id;
  private @Nullable ApplicationView application;
  private String reason = "";

  /** Reads the application. */
  public void load() {
    if (id <= 0) {
      throw new NotFound("application");
    }
    application = applications.view(new AccountId(id));
  }

  /** Whether nobody has decided yet. */
  public boolean isWaiting() {
    return application != null && application.outcome() == ApplicationOutcome.WAITING;
  }

  /** Approves; the link goes out by mail. */
  public @Nullable String approve() {
    return act.run(() -> applications.approve(new AccountId(id)))
        ? act.done("office_application.approved", name()).to(PAGE, "id", id)
        : again();
  }

  /** Refuses with the reason that is mailed. */
  public @Nullable String refuse() {
    return act.run(() -> applications.refuse(new AccountId(id), reason))
        ? act.done("office_application.refused", name()).to(PAGE, "id", id)
        : again();
  }

  // who was slower sees what the other one decided
  private @Nullable String again() {
    load();
    return null;
  }

  private String name() {
    return application == null ? "" : application.organization();
  }

  public @Nullable ApplicationView getApplication() {
    return application;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
