package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.TrySignIn;
import org.hanaper.store.Sql;

/**
 * Whether the time of a refused sign-in tells an address that is known from one that isn't: a wrong
 * password for the one against any for the other.
 */
@ApplicationScoped
class StrangerTrial implements Trial {

  private static final int ADDRESSES = 64;
  private static final Effort EFFORT = Effort.FULL.slices(Duration.ofMillis(600)).rounds(3, 16);

  @Inject People people;
  @Inject SignIn signIn;
  @Inject Sql sql;
  @Inject Clock clock;

  @Override
  public String name() {
    return "strangers";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing(
            "wrong password",
            new Refusals("known address", known()),
            new Refusals("unknown address", addresses()),
            1,
            EFFORT,
            Goal.rate(0.95).median(1.05)));
  }

  private List<String> addresses() {
    return IntStream.range(0, ADDRESSES)
        .mapToObj(i -> "stranger" + UUID.randomUUID() + "@bench.example")
        .toList();
  }

  /** People with the password of one who signed up. */
  private List<String> known() {
    String hash = people.hash(people.signedUp());
    List<String> known = addresses();
    for (String email : known) {
      sql.update(
          """
          insert into login_identity (population, email, name, mobile, language, theme, time_zone,
            office_roles, created_at, password_hash)
          values ('MEMBER', ?, 'Bench', '', 'en', 'system', 'UTC', '', ?, ?)""",
          email,
          clock.instant(),
          hash);
    }
    return known;
  }

  private final class Refusals implements Side {

    private final String name;
    private final List<String> emails;
    private final AtomicInteger next = new AtomicInteger();

    Refusals(String name, List<String> emails) {
      this.name = name;
      this.emails = emails;
    }

    @Override
    public String name() {
      return name;
    }

    /** Forgets what was counted, for the third try on an address waits longer. */
    @Override
    public void prepare() {
      sql.update("delete from sign_in_tries where tries < 3");
      sql.update("delete from throttle where times > 0");
    }

    @Override
    public void once(int worker) {
      String email = emails.get(next.getAndIncrement() % emails.size());
      TrySignIn tried = new TrySignIn(Population.MEMBER, email, "not the one", null, "bench");
      if (signIn.enter(tried).refusal() == null) {
        throw new IllegalStateException("a wrong password was taken");
      }
    }
  }
}
