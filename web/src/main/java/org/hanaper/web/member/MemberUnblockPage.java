package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.hanaper.identity.UserSignIns;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before the block of a user's sign-in is lifted. */
@Named
@ViewScoped
public class MemberUnblockPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserSignIns signIns;
  @Inject Act act;

  private long id;
  private String reason = "";
  private @Nullable UserRow user;

  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    user = users.view(new MembershipId(id));
  }

  /** Lifts it. */
  public @Nullable String confirm() {
    UserRow shown = Objects.requireNonNull(user);
    return act.run(() -> signIns.unblock(shown.id(), reason))
        ? act.done("member_unblock.done", shown.name()).to("/member/view.xhtml", "id", id)
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
}
