package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** One-time links: a secret of which only the hash is kept, for one purpose, until a time. */
@ApplicationScoped
class Links {

  @Inject Sql sql;
  @Inject Clock clock;

  /** What a link is good for. */
  enum Purpose {
    ACTIVATION,
    PASSWORD,
    UNBLOCK,
    FIRST_OPERATOR,
    OPERATOR
  }

  /** A link that can be used now. */
  record Link(long id, @Nullable Long identity, @Nullable Long membership) {

    IdentityId identityId() {
      if (identity == null) {
        throw new LinkNotUsable();
      }
      return new IdentityId(identity);
    }
  }

  /** Issues a link and takes the older ones of the same purpose and membership out of use. */
  String issue(
      Purpose purpose, @Nullable IdentityId identity, @Nullable Long membership, Duration life) {
    Instant now = clock.instant();
    end(purpose, identity, membership);
    String token = Secrets.draw();
    sql.update(
        """
        insert into one_time_link (identity_id, membership_id, purpose, token_hash, issued_at,
          expires_at)
        values (?, ?, ?, ?, ?, ?)""",
        Sql.Nothing.number(identity == null ? null : identity.value()),
        Sql.Nothing.number(membership),
        purpose,
        Secrets.hash(token),
        now,
        now.plus(life));
    return token;
  }

  /** The link of a token, if it is known, unused and in time. */
  Optional<Link> find(Purpose purpose, String token) {
    return sql.first(
        """
        select id, identity_id, membership_id from one_time_link
        where token_hash = ? and purpose = ? and used_at is null and expires_at > ?""",
        row ->
            new Link(
                row.number("id"),
                row.numberOrNull("identity_id"),
                row.numberOrNull("membership_id")),
        Secrets.hash(token),
        purpose,
        clock.instant());
  }

  /** The link of a token, or the one refusal. */
  Link get(Purpose purpose, String token) {
    return find(purpose, token).orElseThrow(LinkNotUsable::new);
  }

  /** Uses a link; of two at the same time one is refused. */
  void use(Link link) {
    int used =
        sql.update(
            "update one_time_link set used_at = ? where id = ? and used_at is null and expires_at > ?",
            clock.instant(),
            link.id(),
            clock.instant());
    if (used != 1) {
      throw new LinkNotUsable();
    }
  }

  /** Ends all links of somebody. */
  void endAll(IdentityId identity) {
    sql.update(
        "update one_time_link set used_at = ? where identity_id = ? and used_at is null",
        clock.instant(),
        identity.value());
  }

  /** Takes the open links of a purpose out of use. */
  void end(Purpose purpose, @Nullable IdentityId identity, @Nullable Long membership) {
    if (identity == null) {
      sql.update(
          """
          update one_time_link set used_at = ?
          where identity_id is null and purpose = ? and used_at is null""",
          clock.instant(),
          purpose);
    } else {
      sql.update(
          """
          update one_time_link set used_at = ?
          where identity_id = ? and purpose = ? and coalesce(membership_id, 0) = ?
            and used_at is null""",
          clock.instant(),
          identity.value(),
          purpose,
          Objects.requireNonNullElse(membership, 0L));
    }
  }
}
