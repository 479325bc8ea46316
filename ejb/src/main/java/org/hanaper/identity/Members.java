package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanaper.access.Inside;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Who belongs to an account, for those who write to them. */
@Stateless
public class Members {

  private static final String COLUMNS =
      """
      select i.id, i.email, i.name, i.language
      from membership m join login_identity i on i.id = m.identity_id
      """;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;

  /**
   * The active members of an account who hold one of the roles.
   *
   * @param account the account
   * @param roles at least one role
   * @return by address; empty when nobody holds one
   */
  @Inside
  public List<Recipient> withRole(AccountId account, Role... roles) {
    String marks = String.join(", ", Arrays.stream(roles).map(role -> "?").toList());
    return sql.list(
        COLUMNS
            + " where m.account_id = ? and m.state = 'ACTIVE' and m.role in ("
            + marks
            + ") order by i.email",
        Members::recipient,
        Stream.concat(Stream.of(account.value()), Arrays.stream(roles)).toArray());
  }

  /**
   * The people of the back office who hold a role.
   *
   * @param role a role of the back office
   * @return by address; empty when nobody holds it
   */
  @Inside
  public List<Recipient> operators(Role role) {
    return sql.list(
        """
        select id, email, name, language, office_roles
        from login_identity
        where population = 'OPERATOR' and office_roles like ?
        order by email""",
        Members::recipient,
        "%" + role.name() + "%");
  }

  /**
   * The person behind a membership.
   *
   * @param membership the membership
   * @throws NotFound when there is none
   */
  @Inside
  public Recipient recipient(MembershipId membership) {
    return sql.first(COLUMNS + " where m.id = ?", Members::recipient, membership.value())
        .orElseThrow(() -> new NotFound("membership"));
  }

  /**
   * Where a person is an active user, for those who tell the administrators there.
   *
   * @param person the person
   * @return in no order
   */
  @Inside
  public List<UserPlace> placesOf(IdentityId person) {
    return sql.list(
        """
        select m.id, m.account_id, coalesce(u.name, i.name) as name
        from membership m join login_identity i on i.id = m.identity_id
        left join account_user u on u.membership_id = m.id
        where m.identity_id = ? and m.state = 'ACTIVE'""",
        row ->
            new UserPlace(
                new AccountId(row.number("account_id")),
                new MembershipId(row.number("id")),
                row.text("name")),
        person.value());
  }

  /**
   * Adds somebody known to an account, active at once; whoever calls has asked the person.
   *
   * @param identity who
   * @param account where
   * @param role as what
   * @return the new membership
   */
  @Inside
  public MembershipId add(IdentityId identity, AccountId account, Role role) {
    MembershipId added =
        new MembershipId(
            sql.insert(
                """
                insert into membership (identity_id, account_id, role, state, created_at)
                values (?, ?, ?, 'ACTIVE', ?)""",
                identity.value(),
                account.value(),
                role,
                clock.instant()));
    audit.record(Happening.done("MEMBER_ADDED", account, "identity", identity, role.name()));
    return added;
  }

  /**
   * The active members of an account whose role holds a permission.
   *
   * @param account the account
   * @param permission how far it reaches doesn't matter
   * @return by address; empty when nobody holds it
   */
  @Inside
  public List<Member> holding(AccountId account, Permission permission) {
    Object[] roles =
        Arrays.stream(Role.values())
            .filter(role -> !role.isOffice() && role.scope(permission) != Scope.NONE)
            .toArray();
    String marks = String.join(", ", Collections.nCopies(roles.length, "?"));
    return roles.length == 0
        ? List.of()
        : sql.list(
            "select m.id as membership_id, i.id, i.email, i.name, i.language"
                + " from membership m join login_identity i on i.id = m.identity_id"
                + " where m.account_id = ? and m.state = 'ACTIVE' and m.role in ("
                + marks
                + ") order by i.email",
            row -> new Member(new MembershipId(row.number("membership_id")), recipient(row)),
            Stream.concat(Stream.of(account.value()), Arrays.stream(roles)).toArray());
  }

  /**
   * The people of the back office who hold a permission.
   *
   * @param permission one of the back office
   * @return by address
   */
  @Inside
  public List<Recipient> operators(Permission permission) {
    return sql
        .list(
            """
            select id, email, name, language, office_roles from login_identity
            where population = 'OPERATOR' order by email""",
            row -> Map.entry(row.text("office_roles"), recipient(row)))
        .stream()
        .filter(operator -> holds(operator.getKey(), permission))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean holds(String roles, Permission permission) {
    return Arrays.stream(roles.split(",", -1))
        .filter(role -> !role.isBlank())
        .anyMatch(role -> Role.valueOf(role).scope(permission) != Scope.NONE);
  }

  private static Recipient recipient(Row row) throws SQLException {
    return new Recipient(
        new IdentityId(row.number("id")),
        row.text("email"),
        row.text("name"),
        row.text("language"));
  }
}
