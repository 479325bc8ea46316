package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import org.hanaper.member.UserState;
import org.hanaper.member.UserStates;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before a user is switched off, or taken back before the activation. */
@Named
@ViewScoped
public class MemberStatePage extends UserQuestion {

  private static final long serialVersionUID = 1L;

  @EJB UserStates states;

  /** Does what was asked about. */
  public @Nullable String confirm() {
    return isWaiting()
        ? answer(() -> states.cancel(shown().id()), "member_state.cancelled")
        : answer(() -> states.deactivate(shown().id()), "member_state.deactivated");
  }

  /** Whether the user still waits for the activation. */
  public boolean isWaiting() {
    return shown().state() == UserState.PENDING_ACTIVATION;
  }
}
