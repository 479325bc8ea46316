package org.hanaper.it;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.Sessions;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.RuleList;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An account with an administrator, a user and rules for addresses. */
public abstract class RestrictionCases extends InContainer {

  static final String HERE = "192.0.2.1";
  static final String ELSEWHERE = "203.0.113.9";

  @Inject Customers customers;
  @Inject Restrictions restrictions;
  @Inject RuleList list;
  @Inject AccessExplanation explanation;
  @Inject Sessions sessions;
  @Inject Sql sql;
  @Inject Clock clock;

  AccountId account;
  Caller ada;
  Caller user;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.active();
    ada = customers.member(account, Role.ADMINISTRATOR);
    user = customers.member(account, Role.STANDARD_USER);
  }

  boolean admits(Caller person, String address) throws Exception {
    return as(
            ada,
            () ->
                explanation.explain(
                    new ExplainAccess(person.asMember(), address, null, null, null)))
        .isAllowed();
  }

  IpRuleId save(String start, String end, @Nullable MembershipId whom) throws Exception {
    return as(ada, () -> restrictions.save(rule(null, start, end, whom, false)));
  }

  static SaveIpRule rule(
      @Nullable IpRuleId id, String start, String end, @Nullable MembershipId whom, boolean trial) {
    return new SaveIpRule(id, whom, start, end, "a rule", trial);
  }

  String session(Caller person, String address, int daysAgo) {
    return "session-"
        + sql.insert(
            """
            insert into login_session (ticket_hash, identity_id, membership_id, role, address, agent,
              begun_at, redeemed_at, seen_at)
            values (?, ?, ?, ?, ?, 'a browser', ?, ?, ?)""",
            UUID.randomUUID().toString(),
            person.identity().value(),
            person.asMember().value(),
            person.role(),
            address,
            clock.instant().minus(Duration.ofDays(daysAgo)),
            clock.instant().minus(Duration.ofDays(daysAgo)),
            clock.instant().minus(Duration.ofDays(daysAgo)));
  }

  static Object done(Runnable work) {
    work.run();
    return "done";
  }
}
