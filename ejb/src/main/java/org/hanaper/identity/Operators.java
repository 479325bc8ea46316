package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** The people of the back office: inviting them, their roles, and letting them go. */
@Stateless
public class Operators {

  private static final Duration LIFE = Duration.ofDays(3);

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Identities identities;
  @Inject OperatorRoles roles;
  @Inject Links links;
  @Inject Register register;
  @Inject Clock clock;
  @Inject Event<OperatorInvited> invited;

  /** All operators by name, at most two hundred. */
  @Needs(Permission.OFFICE_OPERATORS)
  public List<OperatorRow> list() {
    return sql.list(
        """
        select i.id, i.name, i.email, i.office_roles, i.password_hash, i.created_at,
          f.confirmed_at
        from login_identity i left join second_factor f on f.identity_id = i.id
        where i.population = 'OPERATOR'
        order by i.name, i.id fetch first 200 rows only""",
        row ->
            new OperatorRow(
                new IdentityId(row.number("id")),
                row.text("name"),
                row.text("email"),
                OperatorRoles.of(row.text("office_roles")),
                row.textOrNull("password_hash") == null,
                row.momentOrNull("confirmed_at") != null,
                row.moment("created_at")));
  }

  /**
   * Invites somebody by a one-time link.
   *
   * @param command who, and with which roles
   * @throws InvalidInput with all that is wrong in the form
   * @throws OperatorExists when the address is an operator's already
   */
  @Needs(Permission.OFFICE_OPERATORS)
  public void invite(InviteOperator command) {
    String email = Emails.plain(command.email());
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(PersonName.isOne(command.name()), "name", "NameNotUsable")
            .that(Emails.isOne(email), "email", "EmailNotUsable");
    OperatorRoles.check(check, command.roles()).orRefuse();
    if (requestedBefore(command.requestKey())) {
      return;
    }
    if (identities.find(Population.OPERATOR, email).isPresent()) {
      throw new OperatorExists();
    }
    String kept = OperatorRoles.text(command.roles());
    IdentityId operator =
        identities.insert(
            new Identities.NewIdentity(
                Population.OPERATOR, email, command.name().strip(), "", "en", "", kept));
    audit.record(Happening.done("OPERATOR_INVITED", null, "identity", operator, kept));
    send(operator);
  }

  /**
   * Sends the link again to somebody who hasn't taken it up; the older link ends.
   *
   * @param operator an invited operator
   * @throws SomebodyWasFaster when the invitation was taken up
   */
  @Needs(Permission.OFFICE_OPERATORS)
  public void inviteAgain(IdentityId operator) {
    if (require(operator).passwordHash() != null) {
      throw new SomebodyWasFaster("operator");
    }
    audit.record(Happening.done("OPERATOR_INVITED", null, "identity", operator, "again"));
    send(operator);
  }

  /**
   * Changes the roles of an operator; the sessions end.
   *
   * @param operator who
   * @param seen the roles that were shown when this was decided
   * @param wanted the new ones, at least one
   * @throws SomebodyWasFaster when the roles are others by now
   * @throws LastAccountManager when no account manager would be left
   */
  @Needs(Permission.OFFICE_OPERATORS)
  public void changeRoles(IdentityId operator, Set<Role> seen, Set<Role> wanted) {
    OperatorRoles.check(new InvalidInput.Check(), wanted).orRefuse();
    change(operator, seen, wanted);
  }

  /**
   * Takes all roles of an operator away, so that nothing can be entered any more; the sessions and
   * links end.
   *
   * @param operator who
   * @param seen the roles that were shown when this was decided
   * @throws SomebodyWasFaster when the roles are others by now
   * @throws LastAccountManager when no account manager would be left
   */
  @Needs(Permission.OFFICE_OPERATORS)
  public void deactivate(IdentityId operator, Set<Role> seen) {
    change(operator, seen, Set.of());
    links.endAll(operator);
  }

  private void change(IdentityId operator, Set<Role> seen, Set<Role> wanted) {
    require(operator);
    roles.hold();
    int changed =
        sql.update(
            """
            update login_identity set office_roles = ?
            where id = ? and population = 'OPERATOR' and office_roles = ?""",
            OperatorRoles.text(wanted),
            operator.value(),
            OperatorRoles.text(seen));
    if (changed != 1) {
      throw new SomebodyWasFaster("operator");
    }
    roles.requireAccountManager();
    register.endAll(operator, "ROLES");
    audit.record(
        Happening.done(
            wanted.isEmpty() ? "OPERATOR_DEACTIVATED" : "OPERATOR_ROLES_CHANGED",
            null,
            "identity",
            operator,
            OperatorRoles.text(seen) + " -> " + OperatorRoles.text(wanted)));
  }

  private Person require(IdentityId operator) {
    boolean there =
        sql.number(
                "select count(*) from login_identity where id = ? and population = 'OPERATOR'",
                operator.value())
            == 1;
    if (!there) {
      throw new NotFound("operator");
    }
    return identities.get(operator);
  }

  private void send(IdentityId operator) {
    Person person = identities.get(operator);
    String token = links.issue(Links.Purpose.OPERATOR, operator, null, LIFE);
    invited.fire(new OperatorInvited(person.email(), person.name(), token, person.language()));
  }

  private boolean requestedBefore(String requestKey) {
    if (sql.number("select count(*) from identity_request where request_key = ?", requestKey) > 0) {
      return true;
    }
    sql.update(
        "insert into identity_request (request_key, happened_at) values (?, ?)",
        requestKey,
        clock.instant());
    return false;
  }
}
