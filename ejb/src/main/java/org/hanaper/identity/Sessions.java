package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;

/** The sessions of people who have signed in. */
@Stateless
public class Sessions {

  @Resource SessionContext container;
  @Inject Register register;
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
