package org.hanaper.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hanaper.access.FactSource;
import org.hanaper.access.Facts;
import org.hanaper.access.Question;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Tells the decision from where somebody may come in. The rules of an account stay in memory as
 * sorted ranges for as long as their version in the database is the same, so that a request costs
 * one read by primary key however many rules there are.
 */
@ApplicationScoped
class Perimeters implements FactSource {

  private static final int KEPT = 200;
  private static final Duration ABOUT_NOW = Duration.ofSeconds(5);

  @Inject Sql sql;
  @Inject IpRules rules;
  @Inject Clock clock;

  private final Map<Long, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
          return size() > KEPT;
        }
      };

  private record Kept(long version, Perimeter perimeter) {}

  @Override
  public Facts add(Facts facts, Question question) {
    AccountId account = facts.account();
    MembershipId member = facts.member();
    if (account == null || member == null || question.address() == null) {
      return facts;
    }
    return at(account, question.at())
        .map(perimeter -> facts.rules(perimeter.of(member)))
        .orElse(facts);
  }

  /** The rules of an account at a moment; empty when it never had any. */
  Optional<Perimeter> at(AccountId account, Instant at) {
    // the version first: rules that change in between are read again, never taken for older ones
    long version =
        sql.number("select version from ip_rule_version where account_id = ?", account.value());
    if (version == 0) {
      return Optional.empty();
    }
    Kept known = known(account);
    if (known != null && known.version == version && known.perimeter.holdsAt(at)) {
      return Optional.of(known.perimeter);
    }
    Perimeter fresh = Perimeter.at(rules.stored(account), at);
    if (Duration.between(at, clock.instant()).abs().compareTo(ABOUT_NOW) < 0) {
      keep(account, new Kept(version, fresh));
    }
    return Optional.of(fresh);
  }

  private @Nullable Kept known(AccountId account) {
    synchronized (kept) {
      return kept.get(account.value());
    }
  }

  private void keep(AccountId account, Kept fresh) {
    synchronized (kept) {
      kept.put(account.value(), fresh);
    }
  }
}
