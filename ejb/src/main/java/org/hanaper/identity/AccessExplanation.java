package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Access;
import org.hanaper.access.Decision;
import org.hanaper.access.Facts;
import org.hanaper.access.IpRange;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Question;
import org.hanaper.access.Reason;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;

/**
 * Explains who may come in and do what in the caller's account, and why: the answer is the one that
 * sign-in, filter and boundaries would give.
 */
@Stateless
public class AccessExplanation {

  @Inject Access access;
  @Inject MemberFacts members;
  @Inject Clock clock;

  /**
   * Decides as the house itself would, and shows every step.
   *
   * @param command who, from where, when, and what
   * @return the decision with its chain of reasons
   * @throws NotFound when the user isn't one of the caller's account
   * @throws InvalidInput when the address is none
   */
  @Needs(Permission.USER_EDIT)
  public Decision explain(ExplainAccess command) {
    new InvalidInput.Check()
        .that(IpRange.isAddress(command.address()), "address", "AddressNotUnderstood")
        .orRefuse();
    Question question =
        new Question(
            command.address().strip(),
            command.at() == null ? clock.instant() : command.at(),
            command.permission(),
            command.group());
    Facts known = members.of(command.user(), access.caller().inAccount());
    Decision decision = access.decide(known.factor(members.factor(command.user())), question);
    return members.isBlocked(command.user()) ? decision.noting(Reason.SIGN_IN_BLOCKED) : decision;
  }
}
