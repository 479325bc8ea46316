package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before a user is switched off, or taken back before the activation. */
@Named
@ViewScoped
public class MemberStatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserStates states;
  @Inject Act act;

  private long id;
  private @Nullable UserRow user;

  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    user = users.view(new MembershipId(id));
  }

  /** Does what was asked about. */
  public @Nullable String confirm() {
    UserRow shown = Objects.requireNonNull(user);
    boolean waits = isWaiting();
    boolean done =
        act.run(
            () -> {
              if (waits) {
                states.cancel(shown.id());
              } else {
                states.deactivate(shown.id());
              }
            });
    return done
        ? act.done(waits ? "member_state.cancelled" : "member_state.deactivated", shown.name())
            .to("/member/view.xhtml", "id", id)
        : null;
  }

  /** Whether the user still waits for the activation. */
  public boolean isWaiting() {
    return Objects.requireNonNull(user).state() == UserState.PENDING_ACTIVATION;
  }

  public @Nullable UserRow getUser() {
    return user;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
