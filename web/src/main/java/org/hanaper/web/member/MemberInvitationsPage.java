package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.member.InvitationList;
import org.hanaper.member.InvitationRow;
import org.hanaper.member.Invitations;
import org.hanaper.member.Invite;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Invitations: the form that invites, and the list with what can be done about each. */
@Named
@ViewScoped
public class MemberInvitationsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/member/invitations.xhtml";

  @EJB Invitations invitations;
  @EJB InvitationList list;
  @EJB UserGroups userGroups;
  @Inject Act act;
  @Inject Preferences preferences;

  private Slice<InvitationRow> slice = new Slice<>(List.of(), null, null);
  private List<GroupChoice> choices = List.of();
  private @Nullable InvitationRow chosen;
  private String after = "";
  private String email = "";
  private String role = Role.STANDARD_USER.name();
  private boolean restricted = false;
  private String[] groups = {};

  public void load() {
    slice = list.list(after);
    choices = userGroups.choices();
  }

  public @Nullable String invite() {
    return act.call(() -> invitations.invite(form()))
        .map(id -> act.done("member_invitations.sent", email).to(HERE))
        .orElse(null);
  }

  public @Nullable String resend(InvitationRow row) {
    return act.run(() -> invitations.resend(row.id()))
        ? act.done("member_invitations.sent", row.email()).to(HERE)
        : null;
  }

  public @Nullable String resendAll() {
    return act.call(invitations::resendAll)
        .map(count -> act.done("member_invitations.resent_all", count).to(HERE))
        .orElse(null);
  }

  /** Asks whether an invitation is to be taken back. */
  public void choose(InvitationRow row) {
    chosen = row;
  }

  /** Takes the chosen invitation back. */
  public @Nullable String revoke() {
    InvitationRow row = chosen;
    return row != null && act.run(() -> invitations.revoke(row.id()))
        ? act.done("member_invitations.revoked", row.email()).to(HERE)
        : null;
  }

  public @Nullable String approve(InvitationRow row) {
    return act.call(() -> invitations.approve(row.id()))
        .map(
            user ->
                act.done("member_create.done", row.details().name(), row.email())
                    .to("/member/view.xhtml", "id", user))
        .orElse(null);
  }

  private Invite form() {
    return new Invite(
        email,
        Role.valueOf(role),
        restricted,
        restricted
            ? Arrays.stream(groups)
                .map(group -> new GroupId(Long.parseLong(group)))
                .collect(Collectors.toSet())
            : Set.of(),
        preferences.getLanguage());
  }

  public Slice<InvitationRow> getSlice() {
    return slice;
  }

  public @Nullable InvitationRow getChosen() {
    return chosen;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role == null ? "" : role;
  }

  public boolean isRestricted() {
    return restricted;
  }

  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  public String[] getGroups() {
    return groups;
  }

  public void setGroups(String @Nullable [] groups) {
    this.groups = groups == null ? new String[0] : groups;
  }
}
