package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Many;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** One-time links: a secret of which only the hash is kept, for one purpose, until a time. */
@ApplicationScoped
class Links {

  private static final String INSERT =
      """
      insert into one_time_link (identity_id, membership_id, purpose, token_hash, issued_at,
        expires_at)
      values (?, ?, ?, ?, ?, ?)""";

  @Inject Sql sql;
  @Inject Many many;
  @Inject Clock clock;

  /** What a link is good for. */
  enum Purpose {
    ACTIVATION,
    PASSWORD,
    UNBLOCK,
    FIRST_OPERATOR,
    OPERATOR,
    EMAIL
  }

  /** Somebody's place in an account, by their keys. */
  record Place(long identity, long membership) {}

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
        INSERT,
        Sql.Nothing.number(identity == null ? null : identity.value()),
        Sql.Nothing.number(membership),
        purpose,
        Secrets.hash(token),
        now,
        now.plus(life));
    return token;
  }

  /**
   * Issues a link for each of many places in an account and takes the older ones out of use.
   *
   * @param places the person and the membership of each
   * @return the secrets in the order of the places
   */
  List<String> issueAll(Purpose purpose, List<Place> places, Duration life) {
    Instant now = clock.instant();
    many.update(
        """
        update one_time_link set used_at = ?
        where identity_id = ? and purpose = ? and membership_id = ? and used_at is null""",
        places.stream()
            .map(place -> new Object[] {now, place.identity(), purpose, place.membership()})
            .toList());
    List<String> tokens = places.stream().map(place -> Secrets.draw()).toList();
    many.insert(
        INSERT,
        IntStream.range(0, places.size())
            .mapToObj(
                i ->
                    new Object[] {
                      places.get(i).identity(),
                      places.get(i).membership(),
                      purpose,
                      Secrets.hash(tokens.get(i)),
                      now,
                      now.plus(life)
                    })
            .toList());
    return tokens;
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
