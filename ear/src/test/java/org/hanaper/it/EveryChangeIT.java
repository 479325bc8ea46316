package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hanaper.access.Role;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.FactorEnforcement;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.ResetFactor;
import org.hanaper.identity.SecondFactor;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.UserSignIns;
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
import org.hanaper.shared.MovableClock;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever administrators change about rules, roles, states and second factors, and whatever ends
 * by itself meanwhile, one of them can still enter (design 4.8), and so can whoever changes the
 * rules; the decision is the same wherever it is taken.
 */
@OnBothDatabases
class EveryChangeIT extends InContainer {

  private static final List<Long> SEEDS = List.of(20261125L, 7L, 4711L, 65537L);
  private static final int STEPS = 120;
  private static final List<String> NETS =
      List.of("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:0:7::", "2001:db8:0:8::");

  /** So long ago that nothing happens in the future of those who share this server. */
  private static final Duration BEFORE = Duration.ofDays(2);

  private static final Duration TRIAL = Duration.ofMinutes(10);

  @Inject Customers customers;
  @Inject People guests;
  @Inject Restrictions restrictions;
  @Inject Users users;
  @Inject UserStates states;
  @Inject FactorEnforcement enforcement;
  @Inject SecondFactor factor;
  @Inject UserSignIns signIns;
  @Inject AccessExplanation explanation;
  @Inject Sessions sessions;
  @Inject Sql sql;
  @Inject Clock clock;
  @Inject MovableClock hands;

  private final List<Someone> people = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private final Map<MembershipId, String> recovery = new HashMap<>();
  private Random random;
  private int accepted;
  private String moment;
  private AccountId account;

  /** A person, and the session that was begun with the role of the beginning. */
  private record Someone(Caller caller, Role begunAs, String session) {

    MembershipId place() {
      return caller.asMember();
    }
  }

  @AfterEach
  void letTheClockRun() {
    hands.release();
  }

  @Test
  void leavesAnAdministratorWhoCanEnterAndDecidesAlikeEverywhere() throws Exception {
    for (long seed : SEEDS) {
      begin(seed);
      for (int step = 0; step < STEPS; step++) {
        moment = "seed " + seed + " step " + step;
        if (random.nextInt(6) == 0) {
          letTimePass();
        } else {
          somebodyChangesSomething();
        }
        assertThat(people.stream().anyMatch(this::isAdministratorWhoCanEnter)).as(moment).isTrue();
        assertDecidedAlike(one(), address());
      }
      // a run that is refused everything would prove nothing
      assertThat(accepted).as(moment).isGreaterThan(STEPS / 8);
    }
  }

  private void begin(long seed) throws Exception {
    random = new Random(seed);
    people.clear();
    ended.clear();
    recovery.clear();
    accepted = 0;
    hands.release();
    hands.stopAt(clock.instant().minus(BEFORE));
    account = customers.active();
    people.add(someone(Role.ADMINISTRATOR, "192.0.2.1"));
    people.add(someone(Role.ADMINISTRATOR, "192.0.2.130"));
    people.add(someone(Role.ADMINISTRATOR, "2001:db8:0:7::99"));
    people.add(someone(Role.STANDARD_USER, "203.0.113.9"));
  }

  /** Long enough for some trials to end; everybody goes on working meanwhile. */
  private void letTimePass() {
    hands.stopAt(clock.instant().plusSeconds(60L * (1 + random.nextInt(11))));
    for (Someone each : people) {
      sql.update("update login_session set seen_at = ? where id = ?", clock.instant(), key(each));
    }
  }

  private void somebodyChangesSomething() throws Exception {
    Someone editor = one();
    if (isActiveAdministrator(editor)) {
      boolean rules = random.nextInt(2) == 0;
      boolean done = attempt(editor, rules ? ruleChange(editor) : change(editor));
      if (rules && done) {
        Instant now = clock.instant();
        for (Instant at : List.of(now, now.plus(TRIAL))) {
          assertThat(admits(editor, editor.caller().address(), at)).as(moment).isTrue();
        }
      }
    }
  }

  private void assertDecidedAlike(Someone who, String address) throws Exception {
    boolean factorPaid = !isEnforced() || hasPassed(who);
    boolean mayCome = isActive(who) && admits(who, address, clock.instant()) && factorPaid;
    assertThat(explained(who, address)).as(moment).isEqualTo(mayCome);
    boolean sameRole = role(who) == who.begunAs();
    assertThat(sessions.visit(who.session(), address).isPresent())
        .as("%s %s", moment, address)
        .isEqualTo(mayCome && sameRole);
    for (String session : ended) {
      assertThat(sessions.visit(session, address)).as(moment).isEmpty();
    }
  }

  /** What ends the session of somebody, who begins another one as soon as it can. */
  private void endsSession(Someone whom, Runnable change) {
    change.run();
    ended.add(whom.session());
    people.set(people.indexOf(whom), new Someone(whom.caller(), role(whom), begun(whom.caller())));
  }

  private Callable<Object> ruleChange(Someone editor) {
    MembershipId named = random.nextInt(3) == 0 ? null : one().place();
    boolean trial = random.nextInt(3) == 0;
    IpRuleId older = random.nextInt(3) == 0 ? any("ENABLED") : null;
    String[] range = range(random.nextBoolean() ? netOf(editor) : anyNet());
    return switch (random.nextInt(5)) {
      case 0 -> () -> done(() -> restrictions.disable(any("ENABLED")));
      case 1 -> () -> done(() -> restrictions.enable(any("DISABLED")));
      default ->
          () ->
              restrictions.save(new SaveIpRule(older, named, range[0], range[1], "a rule", trial));
    };
  }

  private Callable<Object> change(Someone editor) {
    Someone whom = one();
    return switch (random.nextInt(6)) {
      case 0 -> () -> done(() -> endsSession(whom, () -> states.deactivate(whom.place())));
      case 1 -> () -> done(() -> states.reactivate(whom.place()));
      case 2 -> () -> done(() -> enforcement.enforce(!isEnforced()));
      case 3 -> () -> done(() -> endsSession(editor, () -> setUpOrRemove(editor)));
      case 4 -> () -> done(() -> endsSession(whom, () -> reset(whom)));
      default -> () -> done(() -> endsSession(whom, () -> assign(whom)));
    };
  }

  private boolean attempt(Someone editor, Callable<Object> change) throws Exception {
    try {
      as(editor.caller(), change);
      accepted++;
      return true;
    } catch (BusinessException refused) {
      assertThat(refused.key()).isNotEmpty();
      return false;
    }
  }

  private void assign(Someone whom) {
    Role role = role(whom) == Role.ADMINISTRATOR ? Role.MANAGER : Role.ADMINISTRATOR;
    long version = users.view(whom.place()).version();
    UserDetails details = new UserDetails("Asha Rao", "", "", "");
    users.edit(new EditUser(whom.place(), version, details, false, Set.of(), role));
  }

  /** The editor's own factor: set up, or taken away with one of its recovery codes. */
  private void setUpOrRemove(Someone editor) {
    String code = recovery.get(editor.place());
    if (code == null) {
      Authenticator phone = new Authenticator(factor.begin().secret());
      ProveFactor proof = new ProveFactor(People.PASSWORD, "", phone.code(clock.instant()), null);
      recovery.put(editor.place(), factor.confirm(proof).get(0));
    } else {
      factor.remove(new ProveFactor(People.PASSWORD, code, "", null));
      recovery.remove(editor.place());
    }
  }

  private void reset(Someone whom) {
    signIns.resetFactor(new ResetFactor(whom.place(), "phone lost", People.PASSWORD, null));
    recovery.remove(whom.place());
  }

  private Someone someone(Role role, String address) {
    Caller caller = guests.member(guests.person(), account, role).from(address);
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
            .anyMatch(address -> admits(who, address, clock.instant()));
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
            "select count(*) from login_session where id = ? and factor_at is not null", key(who))
        == 1;
  }

  private static long key(Someone who) {
    return Long.parseLong(who.session().substring("session-".length()));
  }

  private boolean explained(Someone who, String address) throws Exception {
    Caller asking = people.get(0).caller();
    return as(
            asking,
            () -> explanation.explain(new ExplainAccess(who.place(), address, null, null, null)))
        .isAllowed();
  }

  /** The rules read one by one, in the words of domain H-14. */
  private boolean admits(Someone who, String address, Instant at) {
    List<String[]> rules =
        sql.list(
            """
            select start_address, end_address from ip_rule
            where account_id = ? and state = 'ENABLED'
              and (membership_id is null or membership_id = ?)
              and (in_force_from is null or in_force_from <= ?)
              and (in_force_until is null or in_force_until > ?)""",
            row -> new String[] {row.text("start_address"), row.text("end_address")},
            account.value(),
            who.place().value(),
            at,
            at);
    BigInteger asked = value(address);
    return rules.isEmpty()
        || rules.stream()
            .anyMatch(
                rule ->
                    value(rule[0]).compareTo(asked) <= 0 && asked.compareTo(value(rule[1])) <= 0);
  }

  /** All addresses of one family lie beyond all of the other. */
  private static BigInteger value(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return new BigInteger(1, bytes).setBit(8 * bytes.length);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String address() {
    String address = in(anyNet(), random.nextInt(256));
    boolean mapped = !address.contains(":") && random.nextInt(4) == 0;
    return mapped ? "::ffff:" + address : address;
  }

  private static String in(String net, int last) {
    return net + (net.contains(":") ? Integer.toHexString(last) : Integer.toString(last));
  }

  private String anyNet() {
    return NETS.get(random.nextInt(NETS.size()));
  }

  private static String netOf(Someone who) {
    return NETS.stream().filter(who.caller().address()::startsWith).findFirst().orElseThrow();
  }

  /** A block, or a range from one address to another. */
  private String[] range(String net) {
    int bits = net.contains(":") ? 120 : 24;
    return switch (random.nextInt(4)) {
      case 0 -> new String[] {in(net, 0) + "/" + bits, ""};
      case 1 -> new String[] {in(net, 0) + "/" + (bits + 1), ""};
      case 2 -> new String[] {in(net, 128) + "/" + (bits + 1), ""};
      default -> new String[] {in(net, random.nextInt(128)), in(net, 128 + random.nextInt(128))};
    };
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
