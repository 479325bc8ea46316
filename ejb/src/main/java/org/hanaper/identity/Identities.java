package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Many;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The rows of the people who sign in. */
@ApplicationScoped
class Identities {

  private static final String COLUMNS =
      "select id, population, email, name, language, password_hash from login_identity";

  private static final String INSERT =
      """
      insert into login_identity (population, email, name, mobile, language, theme, time_zone,
        office_roles, created_at)
      values (?, ?, ?, ?, ?, 'system', ?, ?, ?)""";

  /** What was tried at an address blocks neither whose it becomes nor who has left it. */
  private static final String FORGET_TRIES = "delete from sign_in_tries where subject = ?";

  @Inject Sql sql;
  @Inject Many many;
  @Inject Clock clock;
  @Inject Event<LoginUnblocked> unblocked;

  Optional<Person> find(Population population, String email) {
    return sql.first(
        COLUMNS + " where population = ? and email = ?", Identities::person, population, email);
  }

  Person get(IdentityId identity) {
    return sql.first(COLUMNS + " where id = ?", Identities::person, identity.value())
        .orElseThrow(() -> new NotFound("identity"));
  }

  IdentityId insert(NewIdentity identity) {
    sql.update(FORGET_TRIES, identity.subject());
    return new IdentityId(sql.insert(INSERT, identity.row(clock)));
  }

  /** Inserts many people; answers with their keys in the same order. */
  List<Long> insertAll(List<NewIdentity> identities) {
    many.update(
        FORGET_TRIES, identities.stream().map(each -> new Object[] {each.subject()}).toList());
    return many.insert(INSERT, identities.stream().map(each -> each.row(clock)).toList());
  }

  /**
   * Gives a person another address in place of the one that was read with the person.
   *
   * @throws SomebodyWasFaster when it is another by now
   */
  void changeEmail(Person person, String email) {
    forgetTries(person, email);
    sql.update(FORGET_TRIES, Tries.subject(person.population(), email, null));
    sql.update(FORGET_TRIES, Tries.subject(person.population(), person.email(), null));
    int changed =
        sql.update(
            "update login_identity set email = ? where id = ? and email = ?",
            email,
            person.id().value(),
            person.email());
    if (changed != 1) {
      throw new SomebodyWasFaster("identity");
    }
  }

  // whoever has proven the new address comes in by it, whatever was tried at the old one
  private void forgetTries(Person person, String email) {
    boolean blocked =
        sql.number(
                """
                select count(*) from sign_in_tries
                where identity_id = ? and blocked_at is not null""",
                person.id().value())
            > 0;
    sql.update("delete from sign_in_tries where identity_id = ?", person.id().value());
    if (blocked) {
      unblocked.fire(new LoginUnblocked(person.id(), email, person.name(), person.language()));
    }
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

    String subject() {
      return Tries.subject(population, email, null);
    }

    Object[] row(Clock clock) {
      return new Object[] {
        population, email, name, mobile, language, timeZone, officeRoles, clock.instant()
      };
    }
  }
}
