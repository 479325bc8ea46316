package org.hanaper.restriction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.identity.AccountUsers;
import org.hanaper.identity.Sighting;
import org.hanaper.identity.Sightings;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;

/**
 * Keeps an account from being left without an administrator who can enter it (design 4.8).
 *
 * <p>Whoever changes roles, states, factors or rules of administrators calls {@link #before} first
 * and {@link #after} last, all in one transaction: the first holds the account, so that two such
 * changes can't pass each other; the second looks at what the change has left.
 *
 * <p>An administrator can enter who is active and was seen in the last thirty days at an address
 * that the rules admit, now and when a trial ends; who makes the change is seen where he is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdministratorsGuard {

  @Inject Accounts accounts;
  @Inject Sightings sightings;
  @Inject AccountUsers users;
  @Inject Access access;
  @Inject IpRules rules;
  @Inject Clock clock;

  private record Spot(MembershipId member, String address) {}

  /**
   * Holds the account against other changes of the kind until the transaction ends.
   *
   * @param account the account
   * @throws org.hanaper.shared.NotFound when there is none
   */
  @Inside
  public void before(AccountId account) {
    accounts.hold(account);
  }

  /**
   * Refuses what has been changed when no administrator could enter any more; the refusal rolls the
   * change back.
   *
   * @param account the account
   * @throws NoAdministratorLeft when none is left
   */
  @Inside
  public void after(AccountId account) {
    List<Spot> spots = spots(account);
    Perimeter.from(rules.stored(account), clock.instant())
        .forEach(perimeter -> requireOneInside(perimeter, spots));
  }

  private static void requireOneInside(Perimeter perimeter, List<Spot> spots) {
    if (spots.stream().noneMatch(spot -> perimeter.of(spot.member).admits(spot.address))) {
      throw new NoAdministratorLeft();
    }
  }

  private List<Spot> spots(AccountId account) {
    Caller caller = access.caller();
    MembershipId self = caller.membership();
    Stream<Spot> here =
        self != null && users.isActive(account, self, Role.ADMINISTRATOR)
            ? Stream.of(new Spot(self, caller.address()))
            : Stream.empty();
    Stream<Spot> seen =
        sightings.lately(account).stream()
            .filter(sighting -> sighting.role() == Role.ADMINISTRATOR)
            .map(AdministratorsGuard::spot);
    return Stream.concat(here, seen).toList();
  }

  private static Spot spot(Sighting sighting) {
    return new Spot(sighting.member(), sighting.address());
  }
}
