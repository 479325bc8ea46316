package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Decision;
import org.hanaper.access.Open;
import org.hanaper.access.Reason;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;

/** The sessions of people who have signed in. */
@Stateless
public class Sessions {

  @Resource SessionContext container;
  @Inject Register register;
  @Inject Passages passages;
  @Inject Duties duties;
  @Inject Access access;
  @Inject Audit audit;

  /**
   * The session behind a principal, re-read at every request.
   *
   * @param principal the name kept since the ticket was redeemed
   * @param address the client's address
   * @return empty when the session has ended or a state or rule no longer admits it
   */
  @Open("the mechanism asks before anybody is known")
  public Optional<Visit> visit(String principal, String address) {
    return register.visit(principal, address);
  }

  /**
   * Ends a session whose account has begun to demand a second factor that it hasn't passed, and
   * gives the way to it instead (domain B.6).
   *
   * @param principal the name kept since the ticket was redeemed
   * @return empty when the session owes nothing, or has ended
   */
  @Open("asked when the session no longer admits anybody")
  public Optional<OpenPassage> owing(String principal) {
    return register
        .look(principal, access.caller().address())
        .filter(looked -> owesOnlyTheFactor(looked.decision()))
        .map(looked -> register.leave(principal, "FACTOR_OWED"))
        .map(left -> passages.begin(left.identity(), duties.owed(left.identity()), left.agent()));
  }

  private static boolean owesOnlyTheFactor(Decision decision) {
    return decision.chain().stream()
        .filter(Reason::refuses)
        .toList()
        .equals(List.of(Reason.FACTOR_OWED));
  }

  /** Ends the caller's session for good: its cookie is worth nothing afterwards. */
  @Open("everybody may leave")
  public void signOut() {
    Caller caller = access.caller();
    IdentityId identity = caller.identity();
    if (identity != null) {
      if (register.end(container.getCallerPrincipal().getName(), "SIGNED_OUT")) {
        audit.record(Happening.done("SIGNED_OUT", caller.account(), "identity", identity, ""));
      }
    }
  }
}
