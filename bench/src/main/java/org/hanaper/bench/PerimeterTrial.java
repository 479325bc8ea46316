package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hanaper.identity.Sessions;
import org.hanaper.store.Sql;

/**
 * What a request of somebody signed in costs before any page: the session re-read and decided on,
 * in an account with ten thousand IP rules against one with ten.
 */
@ApplicationScoped
class PerimeterTrial implements Trial {

  private static final int MANY = 10_000;
  private static final int FEW = 10;

  @Inject Fixture fixture;
  @Inject Sessions sessions;
  @Inject Sql sql;
  @Inject Clock clock;

  @Override
  public String name() {
    return "perimeter";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing("one session", side(MANY), side(FEW), 1, Goal.NONE.cpu(1.05).median(1.05)));
  }

  private Side side(int rules) throws Exception {
    Fixture.Place place = fixture.places(1, false).get(0);
    for (int i = 0; i < rules; i++) {
      rule(place.account(), "10.0." + i / 128 + "." + 2 * (i % 128));
    }
    sql.update("insert into ip_rule_version (account_id, version) values (?, 1)", place.account());
    return new Visits(rules, session(place), "10.0.0." + FEW);
  }

  private void rule(long account, String address) {
    sql.update(
        """
        insert into ip_rule (account_id, start_address, end_address, description, state, saved_at,
          saved_by)
        values (?, ?, ?, '', 'ENABLED', ?, 'bench')""",
        account,
        address,
        address,
        clock.instant());
  }

  private String session(Fixture.Place place) {
    Instant now = clock.instant();
    return "session-"
        + sql.insert(
            """
            insert into login_session (ticket_hash, identity_id, membership_id, role, address, agent,
              begun_at, redeemed_at, seen_at)
            values (?, (select identity_id from membership where id = ?), ?, 'ADMINISTRATOR', '', '',
              ?, ?, ?)""",
            UUID.randomUUID().toString(),
            place.member(),
            place.member(),
            now,
            now,
            now);
  }

  private final class Visits implements Side {

    private final int rules;
    private final String session;
    private final String address;

    Visits(int rules, String session, String address) {
      this.rules = rules;
      this.session = session;
      this.address = address;
    }

    @Override
    public String name() {
      return "visit with " + rules + " rules";
    }

    @Override
    public void once(int worker) {
      if (sessions.visit(session, address).isEmpty()) {
        throw new IllegalStateException("the rules admit " + address);
      }
    }
  }
}
