package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;

/** From one account of a person to another without a new sign-in (domain A.9). */
@Stateless
public class AccountChange {

  @Resource SessionContext container;
  @Inject Access access;
  @Inject Choices choices;
  @Inject Register register;
  @Inject Audit audit;

  /** The caller's accounts, with those that can't be entered. */
  @Needs(Permission.PROFILE_EDIT)
  public List<AccountChoice> mine() {
    return choices.of(caller());
  }

  /**
   * Ends the caller's session and begins one in another of the caller's accounts.
   *
   * @param membership the caller's place in it
   * @return the ticket for the mechanism
   * @throws AccountNotEnterable when account or membership can't be used now
   * @throws NotFound when the membership isn't the caller's
   */
  @Needs(Permission.PROFILE_EDIT)
  public SignInPassed change(MembershipId membership) {
    AccountChoice chosen = choices.enterable(caller(), membership);
    Register.Ended left = register.leave(container.getCallerPrincipal().getName(), "CHANGED");
    Register.Place place = new Register.Place(caller(), chosen);
    String ticket = register.begin(place, left.agent(), left.factorAt());
    audit.record(
        Happening.done("ACCOUNT_CHANGED", chosen.account(), "identity", caller(), chosen.name()));
    return new SignInPassed(ticket, null);
  }

  private IdentityId caller() {
    return access.caller().asPerson();
  }
}
