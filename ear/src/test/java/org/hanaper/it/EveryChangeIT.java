package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hanaper.access.Role;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.FactorEnforcement;
import org.hanaper.identity.Sessions;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever administrators change about rules, roles, states and second factors, one of them can
 * still enter (design 4.8); and the decision is the same wherever it is taken.
 */
@OnBothDatabases
class EveryChangeIT extends InContainer {

  private static final long SEED = 20261125;
  private static final int STEPS = 160;
  private static final List<String> NETS = List.of("192.0.2.", "198.51.100.", "203.0.113.");

  @Inject Customers customers;
  @Inject Restrictions restrictions;
  @Inject Users users;
  @Inject UserStates states;
  @Inject FactorEnforcement factor;
  @Inject AccessExplanation explanation;
  @Inject Sessions sessions;
  @Inject Sql sql;
  @Inject Clock clock;

  private final Random random = new Random(SEED);
  private final List<Someone> people = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private int accepted;
  private AccountId account;

  /** A person, and the session that was begun with the role of the beginning. */
  private record Someone(Caller caller, Role begunAs, String session) {

    MembershipId place() {
      return caller.asMember();
    }
  }

  @Test
  void leavesAnAdministratorWhoCanEnterAndDecidesAlikeEverywhere() throws Exception {
    account = customers.active();
    people.add(someone(Role.ADMINISTRATOR, "192.0.2.1"));
    people.add(someone(Role.ADMINISTRATOR, "192.0.2.130"));
    people.add(someone(Role.ADMINISTRATOR, "198.51.100.7"));
    people.add(someone(Role.STANDARD_USER, "203.0.113.9"));
    for (int step = 0; step < STEPS; step++) {
      Someone editor = one();
      if (isActiveAdministrator(editor)) {
        attempt(editor, change());
      }
      assertThat(people.stream().anyMatch(this::isAdministratorWhoCanEnter))
          .as("seed %s step %s", SEED, step)
          .isTrue();
      assertDecidedAlike(one(), NETS.get(random.nextInt(3)) + random.nextInt(256), step);
    }
    // a run that is refused everything would prove nothing
    assertThat(accepted).isGreaterThan(STEPS / 8);
  }

  private void assertDecidedAlike(Someone who, String address, int step) throws Exception {
    boolean factorPaid = !isEnforced() || hasPassed(who);
    boolean mayCome = isActive(who) && admits(who, address) && factorPaid;
    assertThat(explained(who, address)).as("seed %s step %s", SEED, step).isEqualTo(mayCome);
    boolean sameRole = role(who) == who.begunAs();
    assertThat(sessions.visit(who.session(), address).isPresent())
        .as("seed %s step %s %s", SEED, step, address)
        .isEqualTo(mayCome && sameRole);
    for (String session : ended) {
      assertThat(sessions.visit(session, address)).as("seed %s step %s", SEED, step).isEmpty();
    }
  }

  /** What ends the session of somebody, who begins another one as soon as it can. */
  private void endsSession(Someone whom, Runnable change) {
    change.run();
    ended.add(whom.session());
    people.set(people.indexOf(whom), new Someone(whom.caller(), role(whom), begun(whom.caller())));
  }

  private Callable<Object> change() {
    Someone whom = one();
    MembershipId named = random.nextInt(3) == 0 ? null : whom.place();
    boolean trial = random.nextInt(4) == 0;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 ->
          () -> restrictions.save(new SaveIpRule(null, named, block(), "", "a rule", trial));
      case 3 -> () -> done(() -> restrictions.disable(any("ENABLED")));
      case 4 -> () -> done(() -> restrictions.enable(any("DISABLED")));
      case 5 -> () -> done(() -> endsSession(whom, () -> states.deactivate(whom.place())));
      case 6 -> () -> done(() -> states.reactivate(whom.place()));
      case 7 -> () -> done(() -> factor.enforce(!isEnforced()));
      case 8 -> () -> done(() -> setFactor(whom, random.nextBoolean()));
      default -> () -> done(() -> endsSession(whom, () -> assign(whom)));
    };
  }

  private void attempt(Someone editor, Callable<Object> change) throws Exception {
    try {
      as(editor.caller(), change);
      accepted++;
    } catch (BusinessException refused) {
      assertThat(refused.key()).isNotEmpty();
    }
  }

  private void assign(Someone whom) {
    Role role = role(whom) == Role.ADMINISTRATOR ? Role.MANAGER : Role.ADMINISTRATOR;
    long version = users.view(whom.place()).version();
    UserDetails details = new UserDetails("Asha Rao", "", "", "");
    users.edit(new EditUser(whom.place(), version, details, false, Set.of(), role));
  }

  /** As if it had been set up, and passed in the session; or reset, and not yet passed again. */
  private void setFactor(Someone whom, boolean on) {
    long identity = whom.caller().identity().value();
    sql.update("delete from second_factor where identity_id = ?", identity);
    if (on) {
      sql.update(
          """
          insert into second_factor (identity_id, secret, last_step, confirmed_at)
          values (?, 'sealed', 0, ?)""",
          identity,
          clock.instant());
    }
    sql.update(
        "update login_session set factor_at = ? where membership_id = ?",
        Sql.Nothing.moment(on ? clock.instant() : null),
        whom.place().value());
  }

  private Someone someone(Role role, String address) {
    Caller caller = customers.member(account, role).from(address);
    return new Someone(caller, role, begun(caller));
  }

  /** A session with the role of today, begun where he always begins, with his factor passed. */
  private String begun(Caller caller) {
    return "session-"
        + sql.insert(
            """
            insert into login_session (ticket_hash, identity_id, membership_id, role, address,
              agent, begun_at, redeemed_at, seen_at, factor_at)
            select ?, m.identity_id, m.id, m.role, ?, 'a browser', ?, ?, ?,
              (select f.confirmed_at from second_factor f where f.identity_id = m.identity_id)
            from membership m where m.id = ?""",
            UUID.randomUUID().toString(),
            caller.address(),
            clock.instant(),
            clock.instant(),
            clock.instant(),
            caller.asMember().value());
  }

  private Someone one() {
    return people.get(random.nextInt(people.size()));
  }

  private boolean isAdministratorWhoCanEnter(Someone who) {
    return isActiveAdministrator(who)
        && Stream.concat(Stream.of(who.caller().address()), seen(who).stream())
            .anyMatch(address -> admits(who, address));
  }

  private List<String> seen(Someone who) {
    return sql.list(
        "select address from login_session where membership_id = ?",
        row -> row.text("address"),
        who.place().value());
  }

  private boolean isActiveAdministrator(Someone who) {
    return isActive(who) && role(who) == Role.ADMINISTRATOR;
  }

  private boolean isActive(Someone who) {
    return sql.number(
            "select count(*) from membership where id = ? and state = 'ACTIVE'",
            who.place().value())
        == 1;
  }

  private Role role(Someone who) {
    return sql.first(
            "select role from membership where id = ?",
            row -> row.constant("role", Role.class),
            who.place().value())
        .orElseThrow();
  }

  private boolean isEnforced() {
    return sql.number("select count(*) from factor_policy where account_id = ?", account.value())
        == 1;
  }

  private boolean hasPassed(Someone who) {
    return sql.number(
            "select count(*) from login_session where id = ? and factor_at is not null",
            Long.parseLong(who.session().substring("session-".length())))
        == 1;
  }

  private boolean explained(Someone who, String address) throws Exception {
    Caller asking = people.get(0).caller();
    return as(
            asking,
            () -> explanation.explain(new ExplainAccess(who.place(), address, null, null, null)))
        .isAllowed();
  }

  /** The rules read one by one, in the words of domain H-14. */
  private boolean admits(Someone who, String address) {
    List<String[]> rules =
        sql.list(
            """
            select start_address, end_address from ip_rule
            where account_id = ? and state = 'ENABLED'
              and (membership_id is null or membership_id = ?)""",
            row -> new String[] {row.text("start_address"), row.text("end_address")},
            account.value(),
            who.place().value());
    return rules.isEmpty()
        || rules.stream()
            .anyMatch(rule -> value(rule[0]) <= value(address) && value(address) <= value(rule[1]));
  }

  private static long value(String address) {
    return Stream.of(address.split("\\."))
        .mapToLong(Long::parseLong)
        .reduce(0, (sum, part) -> sum * 256 + part);
  }

  private String block() {
    return NETS.get(random.nextInt(3)) + List.of("0/24", "0/25", "128/25").get(random.nextInt(3));
  }

  private IpRuleId any(String state) {
    List<Long> ids =
        sql.list(
            "select id from ip_rule where account_id = ? and state = ? order by id",
            row -> row.number("id"),
            account.value(),
            state);
    return new IpRuleId(ids.isEmpty() ? 999_999_999 : ids.get(random.nextInt(ids.size())));
  }

  private static @Nullable Object done(Runnable work) {
    work.run();
    return "done";
  }
}
