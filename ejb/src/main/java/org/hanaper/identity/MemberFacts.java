package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.AddressRules;
import org.hanaper.access.Facts;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** What is known of a member who isn't signed in: role, and how account and membership stand. */
@ApplicationScoped
class MemberFacts {

  private static final String COLUMNS =
      """
      select m.id, m.account_id, m.role, m.state as membership_state, a.state as account_state,
        a.expires_on
      from membership m join account a on a.id = m.account_id
      """;

  @Inject Sql sql;
  @Inject Duties duties;
  @Inject Tries tries;

  /**
   * The facts of a membership.
   *
   * @throws NotFound when there is none
   */
  Facts of(MembershipId membership) {
    return sql.first(COLUMNS + " where m.id = ?", MemberFacts::facts, membership.value())
        .orElseThrow(() -> new NotFound("membership"));
  }

  /**
   * The facts of a membership of an account.
   *
   * @throws NotFound when there is none, or it is another account's
   */
  Facts of(MembershipId membership, AccountId account) {
    return sql.first(
            COLUMNS + " where m.id = ? and m.account_id = ?",
            MemberFacts::facts,
            membership.value(),
            account.value())
        .orElseThrow(() -> new NotFound("membership"));
  }

  /**
   * How it would stand with the second factor if a member came in now: asked for whenever he has
   * one, owed when an account that he can enter demands one that he lacks (domain H-13). Of those
   * who aren't active users it isn't told: they are nobody's users yet, or no longer (decision
   * 0011).
   */
  Facts.Factor factor(MembershipId membership) {
    return activeUser(membership).map(this::factor).orElse(Facts.Factor.NOT_TOLD);
  }

  /** Whether a sign-in is blocked; of those who aren't active users it isn't told either. */
  boolean isBlocked(MembershipId membership) {
    return activeUser(membership).filter(tries::isBlocked).isPresent();
  }

  private Optional<IdentityId> activeUser(MembershipId membership) {
    return sql.first(
        "select identity_id from membership where id = ? and state = 'ACTIVE'",
        row -> new IdentityId(row.number("identity_id")),
        membership.value());
  }

  private Facts.Factor factor(IdentityId person) {
    return switch (duties.owed(person)) {
      case CODE -> Facts.Factor.ASKED;
      case SET_UP -> Facts.Factor.OWED;
      case ACCOUNT -> Facts.Factor.NOT_DUE;
    };
  }

  private static Facts facts(Row row) throws SQLException {
    return new Facts(
        Caller.Kind.MEMBER,
        new AccountId(row.number("account_id")),
        new MembershipId(row.number("id")),
        List.of(row.constant("role", Role.class)),
        new Facts.Standing(
            row.text("account_state"), row.dayOrNull("expires_on"), row.text("membership_state")),
        null,
        AddressRules.NONE,
        Facts.Factor.NOT_DUE,
        null);
  }
}
