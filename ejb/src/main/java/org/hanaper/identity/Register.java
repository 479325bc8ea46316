package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.CallerFacts;
import org.hanaper.access.Decision;
import org.hanaper.access.Facts;
import org.hanaper.access.Question;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The register of sessions: a session lives as long as its row says and as identity, membership and
 * account admit it (security rules 12 and 13).
 */
@ApplicationScoped
class Register implements CallerFacts {

  private static final String PREFIX = "session-";
  private static final Duration TICKET_LIFE = Duration.ofMinutes(1);
  private static final Duration TOUCH = Duration.ofMinutes(1);
  private static final int LONGEST_AGENT = 200;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject SessionLimits limits;
  @Inject AddressDoor addresses;
  @Inject OfficeFactor office;

  /** Where somebody enters: a member's account or, without one, the back office. */
  record Place(IdentityId identity, @Nullable AccountChoice member) {

    @Nullable AccountId account() {
      return member == null ? null : member.account();
    }

    /** The caller who comes in here. */
    Caller caller(String name, String address) {
      return member == null
          ? new Caller(Caller.Kind.OPERATOR, identity, null, null, name, null, address)
          : new Caller(
              Caller.Kind.MEMBER,
              identity,
              member.membership(),
              member.account(),
              name,
              member.role().name(),
              address);
    }
  }

  /** A session that is left for another one. */
  record Ended(IdentityId identity, String agent, @Nullable Instant factorAt) {}

  /** An open session and what is decided on it. */
  record Looked(Caller caller, Decision decision) {}

  private record Found(Caller caller, Facts.@Nullable Standing standing, Facts.Factor factor) {}

  String begin(Place place, String agent, @Nullable Instant factorAt) {
    String ticket = Secrets.draw();
    AccountChoice member = place.member();
    if (member != null) {
      addresses.require(member.membership());
    }
    sql.update(
        """
        insert into login_session (ticket_hash, identity_id, membership_id, role, address, agent,
          factor_at, begun_at, seen_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        Secrets.hash(ticket),
        place.identity().value(),
        Sql.Nothing.number(member == null ? null : member.membership().value()),
        member == null ? null : member.role(),
        access.caller().address(),
        shortened(agent),
        Sql.Nothing.moment(factorAt),
        clock.instant(),
        clock.instant());
    return ticket;
  }

  static String shortened(String agent) {
    return agent.substring(0, Math.min(LONGEST_AGENT, agent.length()));
  }

  Optional<Visit> redeem(String ticket) {
    String hash = Secrets.hash(ticket);
    int redeemed =
        sql.update(
            """
            update login_session set redeemed_at = ?
            where ticket_hash = ? and redeemed_at is null and ended_at is null and begun_at > ?""",
            clock.instant(),
            hash,
            clock.instant().minus(TICKET_LIFE));
    if (redeemed != 1) {
      return Optional.empty();
    }
    return visit(
        PREFIX + sql.number("select id from login_session where ticket_hash = ?", hash),
        access.caller().address());
  }

  /** The session behind a principal, if it may go on; notes when and from where it was seen. */
  Optional<Visit> visit(String principal, String address) {
    Optional<Caller> caller = find(principal, address);
    caller.ifPresent(found -> touch(principal, address));
    return caller.map(found -> new Visit(principal, Set.copyOf(found.roles())));
  }

  @Override
  public Optional<Caller> find(String principal, String address) {
    return look(principal, address)
        .filter(looked -> looked.decision().isAllowed())
        .map(Looked::caller);
  }

  /** The session behind a principal that is still open, and what is decided on it. */
  Optional<Looked> look(String principal, String address) {
    if (!principal.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return sql.first(
            """
            select c.*, s.factor_at, p.enforced_at
            from session_caller c join login_session s on s.id = c.id
            left join factor_policy p on p.account_id = c.account_id
            where c.id = ? and c.redeemed_at is not null and c.ended_at is null
              and c.seen_at > ? and c.begun_at > ? and (s.role = c.role or c.role is null)""",
            row -> new Found(caller(row), standing(row), factor(row)),
            number(principal),
            limits.restsSince(),
            limits.lastsSince())
        .map(found -> decided(found, Question.toEnter(address, now)));
  }

  private Looked decided(Found found, Question question) {
    Facts facts = Facts.of(found.caller()).factor(found.factor());
    Facts.Standing standing = found.standing();
    return new Looked(
        found.caller(),
        access.decide(standing == null ? facts : facts.standing(standing), question));
  }

  /** When the session behind a principal began. */
  Optional<Instant> begunAt(String principal) {
    return principal.startsWith(PREFIX)
        ? sql.first(
            "select begun_at from login_session where id = ?",
            row -> row.moment("begun_at"),
            number(principal))
        : Optional.empty();
  }

  /** Ends one session; says whether it was there to be ended. */
  boolean end(String principal, String reason) {
    return principal.startsWith(PREFIX)
        && sql.update(
                """
                update login_session set ended_at = ?, end_reason = ?
                where id = ? and ended_at is null""",
                clock.instant(),
                reason,
                number(principal))
            == 1;
  }

  /**
   * Ends one session for another that goes on from it.
   *
   * @throws SignInLapsed when it has ended already
   */
  Ended leave(String principal, String reason) {
    if (!end(principal, reason)) {
      throw new SignInLapsed();
    }
    return sql.first(
            "select identity_id, agent, factor_at from login_session where id = ?",
            row ->
                new Ended(
                    new IdentityId(row.number("identity_id")),
                    row.text("agent"),
                    row.momentOrNull("factor_at")),
            number(principal))
        .orElseThrow(SignInLapsed::new);
  }

  /** Notes that the second factor was passed in a session. */
  void noteFactor(String principal) {
    if (principal.startsWith(PREFIX)) {
      sql.update(
          "update login_session set factor_at = ? where id = ?",
          clock.instant(),
          number(principal));
    }
  }

  /** Ends the sessions of somebody, all or all but one. */
  void endSessions(IdentityId identity, @Nullable String except, String reason) {
    boolean spares = except != null && except.startsWith(PREFIX);
    sql.update(
        """
        update login_session set ended_at = ?, end_reason = ?
        where identity_id = ? and ended_at is null and id <> ?""",
        clock.instant(),
        reason,
        identity.value(),
        spares && except != null ? number(except) : 0L);
  }

  /** Ends all sessions of somebody, and what was on its way to become one. */
  void endAll(IdentityId identity, String reason) {
    endOthers(identity, null, reason);
  }

  /** Ends all sessions of somebody but one, and what was on its way to become one. */
  void endOthers(IdentityId identity, @Nullable String except, String reason) {
    endSessions(identity, except, reason);
    sql.update(
        "update sign_in_passage set used_at = ? where identity_id = ? and used_at is null",
        clock.instant(),
        identity.value());
  }

  private void touch(String principal, String address) {
    sql.update(
        """
        update login_session set seen_at = ?, address = ?
        where id = ? and (seen_at < ? or address <> ?)""",
        clock.instant(),
        address,
        number(principal),
        clock.instant().minus(TOUCH),
        address);
  }

  private static Facts.@Nullable Standing standing(Row row) throws SQLException {
    return row.textOrNull("account_state") == null
        ? null
        : new Facts.Standing(
            row.text("account_state"), row.dayOrNull("expires_on"), row.text("membership_state"));
  }

  private Facts.Factor factor(Row row) throws SQLException {
    if (row.momentOrNull("factor_at") != null) {
      return Facts.Factor.PASSED;
    }
    boolean demanded = isOperator(row) ? office.isDemanded() : isEnforced(row);
    return demanded ? Facts.Factor.OWED : Facts.Factor.NOT_DUE;
  }

  private static boolean isEnforced(Row row) throws SQLException {
    return row.momentOrNull("enforced_at") != null;
  }

  private static boolean isOperator(Row row) throws SQLException {
    return row.constant("population", Population.class) == Population.OPERATOR;
  }

  private static Caller caller(Row row) throws SQLException {
    boolean operator = isOperator(row);
    return new Caller(
        operator ? Caller.Kind.OPERATOR : Caller.Kind.MEMBER,
        new IdentityId(row.number("identity_id")),
        operator ? null : new MembershipId(row.number("membership_id")),
        operator ? null : new AccountId(row.number("account_id")),
        row.text("name"),
        operator ? row.text("office_roles") : row.text("role"),
        "");
  }

  /** The number of the session behind a principal; 0 when there is none. */
  static long idOf(String principal) {
    return principal.startsWith(PREFIX) ? number(principal) : 0;
  }

  private static long number(String principal) {
    return Long.parseLong(principal.substring(PREFIX.length()));
  }
}
