package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hanaper.factor.Factor;
import org.hanaper.factor.FactorPolicy;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;

/**
 * What a person owes beside the password: the code of a second factor whoever has one, the set-up
 * of one whoever can enter an account, or works in a back office, that demands it (domain H-13).
 */
@ApplicationScoped
class Duties {

  private static final int SHORTEST_WITH_FACTOR = 8;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Factor factor;
  @Inject FactorPolicy policy;
  @Inject OfficeFactor office;

  SignInStep owed(IdentityId identity) {
    if (factor.of(identity).isSetUp()) {
      return SignInStep.CODE;
    }
    boolean demanded = demandedBy(identity).isPresent() || office.isDemandedOf(identity);
    return demanded ? SignInStep.SET_UP : SignInStep.ACCOUNT;
  }

  /** The name of an account that the person can enter and that demands a second factor. */
  Optional<String> demandedBy(IdentityId identity) {
    return sql.first(
        """
        select a.name from membership m
        join account a on a.id = m.account_id
        join factor_policy p on p.account_id = a.id
        where m.identity_id = ? and m.state = 'ACTIVE' and a.state = 'ACTIVE'
          and (a.expires_on is null or a.expires_on >= ?)
        order by a.name""",
        row -> row.text("name"),
        identity.value(),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** The same for somebody who is about to enter an account for the first time. */
  int shortestPassword(IdentityId identity, AccountId joining) {
    return policy.enforces(joining) ? SHORTEST_WITH_FACTOR : shortestPassword(identity);
  }

  /** How many characters a password needs: fewer where a second factor is demanded (A.8). */
  int shortestPassword(IdentityId identity) {
    return demandedBy(identity).isPresent() ? SHORTEST_WITH_FACTOR : PasswordRule.SHORTEST;
  }
}
