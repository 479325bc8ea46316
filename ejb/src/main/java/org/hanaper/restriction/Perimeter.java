package org.hanaper.restriction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanaper.access.AddressRules;
import org.hanaper.access.IpRange;
import org.hanaper.access.IpRanges;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an account that are in force between two moments, ready to be asked.
 *
 * @param from since when they are, {@link Instant#MIN} for ever
 * @param until until when they are, {@link Instant#MAX} without an end
 * @param everybody the rules that name all users, null without one
 * @param single the rules that name one user, by the key of his membership
 */
record Perimeter(
    Instant from, Instant until, @Nullable IpRanges everybody, Map<Long, IpRanges> single) {

  /** A rule as it is stored; its ends are null where it has none. */
  record Stored(
      @Nullable Long member, IpRange range, @Nullable Instant from, @Nullable Instant until) {

    boolean isInForce(Instant at) {
      return (from == null || !from.isAfter(at)) && (until == null || until.isAfter(at));
    }

    private Stream<Instant> turns() {
      return Stream.of(Optional.ofNullable(from), Optional.ofNullable(until))
          .flatMap(Optional::stream);
    }
  }

  static Perimeter at(Collection<Stored> rules, Instant at) {
    List<Stored> now = rules.stream().filter(rule -> rule.isInForce(at)).toList();
    Map<Long, List<IpRange>> single =
        now.stream()
            .filter(rule -> rule.member() != null)
            .collect(
                Collectors.groupingBy(
                    rule -> Objects.requireNonNull(rule.member()),
                    Collectors.mapping(Stored::range, Collectors.toList())));
    List<IpRange> all =
        now.stream().filter(rule -> rule.member() == null).map(Stored::range).toList();
    return new Perimeter(
        turns(rules).filter(t -> !t.isAfter(at)).max(Instant::compareTo).orElse(Instant.MIN),
        turns(rules).filter(t -> t.isAfter(at)).min(Instant::compareTo).orElse(Instant.MAX),
        all.isEmpty() ? null : IpRanges.of(all),
        single.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> IpRanges.of(e.getValue()))));
  }

  /** What is in force now, and after each moment at which rules begin or end by themselves. */
  static Stream<Perimeter> from(Collection<Stored> rules, Instant now) {
    return Stream.concat(Stream.of(now), turns(rules).filter(turn -> turn.isAfter(now)))
        .distinct()
        .map(moment -> at(rules, moment));
  }

  private static Stream<Instant> turns(Collection<Stored> rules) {
    return rules.stream().flatMap(Stored::turns);
  }

  boolean holdsAt(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  /** From where a user may come in. */
  AddressRules of(MembershipId member) {
    return new AddressRules(
        Stream.of(Optional.ofNullable(everybody), Optional.ofNullable(single.get(member.value())))
            .flatMap(Optional::stream)
            .toList());
  }
}
