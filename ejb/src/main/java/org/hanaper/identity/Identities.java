package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The rows of the people who sign in. */
@ApplicationScoped
class Identities {

  private static final String COLUMNS =
      "select id, population, email, name, language, password_hash from login_identity";

  static final String INSERT =
      """
      insert into login_identity (population, email, name, mobile, language, theme, time_zone,
        office_roles, created_at)
      values (?, ?, ?, ?, ?, 'system', ?, ?, ?)""";

  @Inject Sql sql;
  @Inject Clock clock;

  Optional<Person> find(Population population, String email) {
    return sql.first(
        COLUMNS + " where population = ? and email = ?", Identities::person, population, email);
  }

  Person get(IdentityId identity) {
    return sql.first(COLUMNS + " where id = ?", Identities::person, identity.value())
        .orElseThrow(() -> new NotFound("identity"));
  }

  IdentityId insert(NewIdentity identity) {
    return new IdentityId(sql.insert(INSERT, identity.row(clock)));
  }

  void setPassword(IdentityId identity, String hash) {
    sql.update(
        "update login_identity set password_hash = ?, password_changed_at = ? where id = ?",
        hash,
        clock.instant(),
        identity.value());
  }

  /**
   * Sets another password in place of the one that was read with the person.
   *
   * @throws SomebodyWasFaster when it is another by now
   */
  void changePassword(Person person, String hash) {
    int changed =
        sql.update(
            """
            update login_identity set password_hash = ?, password_changed_at = ?
            where id = ? and password_hash = ?""",
            hash,
            clock.instant(),
            person.id().value(),
            person.passwordHash());
    if (changed != 1) {
      throw new SomebodyWasFaster("identity");
    }
  }

  /**
   * Sets a password where there is none.
   *
   * @throws SomebodyWasFaster when there is one
   */
  void setFirstPassword(IdentityId identity, String hash) {
    int changed =
        sql.update(
            """
            update login_identity set password_hash = ?, password_changed_at = ?
            where id = ? and password_hash is null""",
            hash,
            clock.instant(),
            identity.value());
    if (changed != 1) {
      throw new SomebodyWasFaster("identity");
    }
  }

  private static Person person(Row row) throws SQLException {
    return new Person(
        new IdentityId(row.number("id")),
        row.constant("population", Population.class),
        row.text("email"),
        row.text("name"),
        row.text("language"),
        row.textOrNull("password_hash"));
  }

  /** What a new identity begins with. */
  record NewIdentity(
      Population population,
      String email,
      String name,
      String mobile,
      String language,
      String timeZone,
      String officeRoles) {

    /** A customer's user who has not come in yet. */
    static NewIdentity member(Contact contact) {
      return new NewIdentity(
          Population.MEMBER,
          contact.email(),
          contact.name(),
          contact.mobile(),
          contact.language(),
          "",
          "");
    }

    Object[] row(Clock clock) {
      return new Object[] {
        population, email, name, mobile, language, timeZone, officeRoles, clock.instant()
      };
    }
  }
}
