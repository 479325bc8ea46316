package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.member.InvitationId;
import org.hanaper.member.InvitationList;
import org.hanaper.member.InvitationRow;
import org.hanaper.member.Invitations;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks for the reason before an answered invitation is declined. */
@Named
@ViewScoped
public class MemberDeclinePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Invitations invitations;
  @EJB InvitationList list;
  @Inject Act act;

  private long id;
  private @Nullable InvitationRow invitation;
  private String reason = "";

  public void load() {
    if (id <= 0) {
      throw new NotFound("invitation");
    }
    invitation = list.view(new InvitationId(id));
  }

  public @Nullable String decline() {
    return act.run(() -> invitations.decline(new InvitationId(id), reason))
        ? act.done("member_decline.done").to("/member/invitations.xhtml")
        : null;
  }

  public @Nullable InvitationRow getInvitation() {
    return invitation;
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
