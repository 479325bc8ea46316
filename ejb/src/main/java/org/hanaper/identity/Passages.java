package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The steps between the right password and the house. The step stands on the server, so that none
 * can be left out (security rule 18).
 */
@ApplicationScoped
class Passages {

  private static final Duration LIFE = Duration.ofMinutes(15);

  @Inject Sql sql;
  @Inject Clock clock;

  /** A passage that can go on. */
  record Passage(
      long id, IdentityId identity, SignInStep step, String agent, @Nullable Instant factorAt) {

    /** To whom the secret of a second factor is shown on this way in. */
    String holder() {
      return "passage-" + id;
    }
  }

  OpenPassage begin(IdentityId identity, SignInStep step, String agent) {
    String secret = Secrets.draw();
    sql.update(
        """
        insert into sign_in_passage (secret_hash, identity_id, step, agent, begun_at)
        values (?, ?, ?, ?, ?)""",
        Secrets.hash(secret),
        identity.value(),
        step,
        Register.shortened(agent),
        clock.instant());
    return new OpenPassage(secret, step);
  }

  Optional<Passage> find(String secret) {
    return sql.first(
        """
        select id, identity_id, step, agent, factor_at from sign_in_passage
        where secret_hash = ? and used_at is null and begun_at > ?""",
        Passages::passage,
        Secrets.hash(secret),
        clock.instant().minus(LIFE));
  }

  /**
   * The passage of a secret at one step.
   *
   * @throws SignInLapsed when it is too old, used up, or stands at another step
   */
  Passage at(SignInStep step, String secret) {
    return find(secret).filter(found -> found.step() == step).orElseThrow(SignInLapsed::new);
  }

  /** Goes on to the next step; of two at the same time one is refused. */
  void advance(Passage passage, SignInStep next, Instant factorAt) {
    int advanced =
        sql.update(
            """
            update sign_in_passage set step = ?, factor_at = ?
            where id = ? and step = ? and used_at is null""",
            next,
            factorAt,
            passage.id(),
            passage.step());
    if (advanced != 1) {
      throw new SignInLapsed();
    }
  }

  /** Ends all other ways in on which its person stands. */
  void endOthers(Passage passage) {
    sql.update(
        """
        update sign_in_passage set used_at = ?
        where identity_id = ? and used_at is null and id <> ?""",
        clock.instant(),
        passage.identity().value(),
        passage.id());
  }

  /** Uses a passage up; of two at the same time one is refused. */
  void use(Passage passage) {
    int used =
        sql.update(
            "update sign_in_passage set used_at = ? where id = ? and step = ? and used_at is null",
            clock.instant(),
            passage.id(),
            passage.step());
    if (used != 1) {
      throw new SignInLapsed();
    }
  }

  private static Passage passage(Row row) throws SQLException {
    return new Passage(
        row.number("id"),
        new IdentityId(row.number("identity_id")),
        row.constant("step", SignInStep.class),
        row.text("agent"),
        row.momentOrNull("factor_at"));
  }
}
