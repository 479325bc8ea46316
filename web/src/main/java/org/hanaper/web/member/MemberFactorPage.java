package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.hanaper.identity.ResetFactor;
import org.hanaper.identity.UserSignIns;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before the second factor of a user who has lost the device is taken away. */
@Named
@ViewScoped
public class MemberFactorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserSignIns signIns;
  @Inject Act act;
  @Inject Door door;

  private long id;
  private String reason = "";
  private transient String current = "";
  private @Nullable UserRow user;

  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    user = users.view(new MembershipId(id));
  }

  /** Takes it away. */
  public @Nullable String confirm() {
    UserRow shown = Objects.requireNonNull(user);
    ResetFactor typed = new ResetFactor(shown.id(), reason, current, door.device());
    return act.run(() -> signIns.resetFactor(typed))
        ? act.done("member_factor.done", shown.name()).to("/member/view.xhtml", "id", id)
        : null;
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

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** The administrator's own password, asked for again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
