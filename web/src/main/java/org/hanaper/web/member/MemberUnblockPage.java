package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import org.hanaper.identity.UserSignIns;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Asks before the block of a user's sign-in is lifted. */
@Named
@ViewScoped
public class MemberUnblockPage extends UserQuestion {

  private static final long serialVersionUID = 1L;

  @EJB UserSignIns signIns;

  /** Lifts it. */
  public @Nullable String confirm() {
    return answer(() -> signIns.unblock(shown().id(), getReason()), "member_unblock.done");
  }
}
