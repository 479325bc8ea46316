package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;

/** The base of pages that ask before something is done to a user, and name whom it befalls. */
public abstract class UserQuestion implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @Inject Act act;

  private long id;
  private String reason = "";
  private @Nullable UserRow user;

  /** Finds the user. */
  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    user = users.view(new MembershipId(id));
  }

  /** The user whom the page shows. */
  UserRow shown() {
    return Objects.requireNonNull(user);
  }

  /** Does what was asked about, tells it with the user's name, and goes back to the user's page. */
  @Nullable String answer(Act.Work work, String told) {
    return act.run(work) ? act.done(told, shown().name()).to("/member/view.xhtml", "id", id) : null;
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

  /** Why, for the audit. */
  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
