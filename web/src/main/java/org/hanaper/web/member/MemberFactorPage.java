package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hanaper.identity.ResetFactor;
import org.hanaper.identity.UserSignIns;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before the second factor of a user who has lost the device is taken away. */
@Named
@ViewScoped
public class MemberFactorPage extends UserQuestion {

  private static final long serialVersionUID = 1L;

  @EJB UserSignIns signIns;
  @Inject Door door;

  private transient String current = "";

  /** Takes it away. */
  public @Nullable String confirm() {
    ResetFactor typed = new ResetFactor(shown().id(), getReason(), current, door.device());
    return answer(() -> signIns.resetFactor(typed), "member_factor.done");
  }

  /** The administrator's own password, asked for again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
