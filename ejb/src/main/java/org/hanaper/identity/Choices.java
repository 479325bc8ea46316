package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.AccountState;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/**
 * The accounts of a person: those that are or were usable. What still waits for its activation or
 * for somebody's approval isn't the person's yet.
 */
@ApplicationScoped
class Choices {

  @Inject Sql sql;
  @Inject Clock clock;

  /** All accounts of a person, by name. */
  List<AccountChoice> of(IdentityId identity) {
    return sql.list(
        """
        select m.id, m.role, m.state as membership_state, a.id as account_id, a.name, a.number,
          a.kind, a.state, a.expires_on
        from membership m join account a on a.id = m.account_id
        where m.identity_id = ? and m.state in ('ACTIVE', 'INACTIVE')
          and a.state in ('ACTIVE', 'EXPIRED', 'DEACTIVATED')
        order by a.name, m.id""",
        this::choice,
        identity.value());
  }

  /** What must not stand in a person's password: address, names of person and accounts (A.8). */
  List<String> ownWords(Person person) {
    return Stream.concat(
            Stream.of(person.email(), person.name()),
            of(person.id()).stream().map(AccountChoice::name))
        .toList();
  }

  /**
   * One of a person's accounts that can be entered.
   *
   * @throws NotFound when the membership isn't the person's
   * @throws AccountNotEnterable when the account or the membership can't be used now
   */
  AccountChoice enterable(IdentityId identity, MembershipId membership) {
    AccountChoice found =
        of(identity).stream()
            .filter(choice -> choice.membership().equals(membership))
            .findFirst()
            .orElseThrow(() -> new NotFound("membership"));
    if (!found.isEnterable()) {
      throw new AccountNotEnterable(found.name());
    }
    return found;
  }

  private AccountChoice choice(Row row) throws SQLException {
    return new AccountChoice(
        new MembershipId(row.number("id")),
        new AccountId(row.number("account_id")),
        row.text("name"),
        row.text("number"),
        row.constant("kind", AccountKind.class),
        row.constant("role", Role.class),
        state(row));
  }

  private AccountChoice.State state(Row row) throws SQLException {
    LocalDate lastDay = row.dayOrNull("expires_on");
    AccountState account = row.constant("state", AccountState.class);
    if (account == AccountState.DEACTIVATED) {
      return AccountChoice.State.DEACTIVATED;
    }
    if (account == AccountState.EXPIRED || (lastDay != null && lastDay.isBefore(today()))) {
      return AccountChoice.State.EXPIRED;
    }
    return "ACTIVE".equals(row.text("membership_state"))
        ? AccountChoice.State.ACTIVE
        : AccountChoice.State.INACTIVE;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
