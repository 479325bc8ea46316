package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.UserSignIn;
import org.hanaper.identity.UserSignIns;
import org.hanaper.member.SessionRow;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.report.AuditRow;
import org.hanaper.report.UserActivity;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page of one user: facts, groups, sessions and what happened. */
@Named
@ViewScoped
public class MemberViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserStates states;
  @EJB UserGroups userGroups;
  @EJB UserActivity activity;
  @EJB UserSignIns signIns;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable UserRow user;
  private List<GroupChoice> groups = List.of();
  private List<SessionRow> sessions = List.of();
  private List<AuditRow> happened = List.of();
  private UserSignIn signIn = new UserSignIn(null, null);

  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    UserRow found = users.view(new MembershipId(id));
    user = found;
    groups = userGroups.of(found.id());
    sessions = users.sessions(found.id());
    happened = activity.newest(found.id());
    if (me.can("ROLE_ASSIGN")) {
      signIn = signIns.of(found.id());
    }
  }

  /** Mails the activation link again. */
  public @Nullable String resend() {
    UserRow shown = shown();
    return act.run(() -> states.resend(shown.id()))
        ? act.done("member_view.resent", shown.email()).to("/member/view.xhtml", "id", id)
        : null;
  }

  /** Switches the user on again. */
  public @Nullable String reactivate() {
    UserRow shown = shown();
    return act.run(() -> states.reactivate(shown.id()))
        ? act.done("member_view.reactivated", shown.name()).to("/member/view.xhtml", "id", id)
        : null;
  }

  /** Whether the caller may edit this user: administrators are edited by administrators only. */
  public boolean isEditable() {
    return shown().role() != Role.ADMINISTRATOR || me.can("ROLE_ASSIGN");
  }

  private UserRow shown() {
    return Objects.requireNonNull(user);
  }

  public @Nullable UserRow getUser() {
    return user;
  }

  public List<GroupChoice> getGroups() {
    return groups;
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  /** How it stands with the sign-in, for administrators. */
  public UserSignIn getSignIn() {
    return signIn;
  }

  public List<AuditRow> getHappened() {
    return happened;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
