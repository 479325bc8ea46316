package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** When and from where the users of an account were seen. */
@Stateless
public class Sightings {

  /** How long somebody counts as seen lately (design 4.8). */
  private static final Duration LATELY = Duration.ofDays(30);

  @Resource SessionContext container;
  @Inject Register register;
  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * Where the active users of an account were seen in it in the last thirty days, newest first.
   * Where they were seen in other accounts is not this one's business, and no way into it.
   *
   * @param account the account
   * @return one for each user and address
   */
  @Inside
  public List<Sighting> lately(AccountId account) {
    return sql.list(
        """
        select m.id, m.role, i.id as identity_id, i.name, i.email, s.address,
          max(s.seen_at) as seen_at
        from membership m
        join login_identity i on i.id = m.identity_id
        join login_session s on s.membership_id = m.id
        where m.account_id = ? and m.state = 'ACTIVE' and s.redeemed_at is not null
          and s.seen_at > ?
        group by m.id, m.role, i.id, i.name, i.email, s.address
        order by 7 desc""",
        Sightings::sighting,
        account.value(),
        clock.instant().minus(LATELY));
  }

  /** When the caller's session began; empty when nobody has signed in. */
  @Inside
  public Optional<Instant> sessionBegun() {
    return register.begunAt(container.getCallerPrincipal().getName());
  }

  private static Sighting sighting(Row row) throws SQLException {
    return new Sighting(
        new MembershipId(row.number("id")),
        new IdentityId(row.number("identity_id")),
        row.constant("role", Role.class),
        row.text("name"),
        row.text("email"),
        row.text("address"),
        row.moment("seen_at"));
  }
}
