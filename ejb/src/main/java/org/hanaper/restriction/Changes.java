package org.hanaper.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.IpRange;
import org.hanaper.identity.Sighting;
import org.hanaper.identity.Sightings;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/** Weighs a change of rules: whom it keeps out who could come in before. */
@ApplicationScoped
class Changes {

  @Inject Access access;
  @Inject Sightings sightings;
  @Inject Clock clock;

  /** The rules as they are with one of them left out, and one more, each where there is one. */
  static List<Perimeter.Stored> with(
      List<Perimeter.Stored> rules,
      Perimeter.@Nullable Stored without,
      Perimeter.@Nullable Stored added) {
    List<Perimeter.Stored> changed = new ArrayList<>(rules);
    if (without != null) {
      changed.remove(without);
    }
    if (added != null) {
      changed.add(added);
    }
    return changed;
  }

  /** What changing one set of rules into another does. */
  Consequences weigh(
      AccountId account,
      IpRange range,
      List<Perimeter.Stored> old,
      List<Perimeter.Stored> changed) {
    Instant now = clock.instant();
    Perimeter before = Perimeter.at(old, now);
    Perimeter after = Perimeter.at(changed, now);
    return new Consequences(
        range, List.of(), lockedOut(account, before, after), keepCallerOut(changed));
  }

  /** Refuses rules that would keep the editor out, now or when a trial ends. */
  void requireCallerInside(List<Perimeter.Stored> rules) {
    if (keepCallerOut(rules)) {
      throw new WouldLockYouOut(access.caller().address());
    }
  }

  private boolean keepCallerOut(List<Perimeter.Stored> rules) {
    Caller caller = access.caller();
    MembershipId self = caller.membership();
    return self != null
        && Perimeter.from(rules, clock.instant())
            .anyMatch(perimeter -> !perimeter.of(self).admits(caller.address()));
  }

  /** Each user counts by where he was seen last. */
  private List<Consequences.LockedOut> lockedOut(
      AccountId account, Perimeter before, Perimeter after) {
    Set<MembershipId> told = new HashSet<>();
    List<Consequences.LockedOut> out = new ArrayList<>();
    for (Sighting seen : sightings.lately(account)) {
      if (told.add(seen.member())
          && before.of(seen.member()).admits(seen.address())
          && !after.of(seen.member()).admits(seen.address())) {
        out.add(
            new Consequences.LockedOut(seen.name(), seen.email(), seen.address(), seen.seenAt()));
      }
    }
    return out;
  }
}
