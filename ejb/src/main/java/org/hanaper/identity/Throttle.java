package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hanaper.access.IpRange;
import org.hanaper.store.Many;
import org.hanaper.store.Sql;

/** Counts how often something is done within a window, so that nobody does it without end. */
@ApplicationScoped
class Throttle {

  private static final String AGAIN =
      "update throttle set times = times + 1 where subject = ? and window_from > ?";
  private static final String FRESH =
      "update throttle set times = 1, window_from = ? where subject = ? and window_from <= ?";
  private static final String FIRST =
      "insert into throttle (subject, times, window_from) values (?, 1, ?)";

  @Inject Sql sql;
  @Inject Many many;
  @Inject Clock clock;

  /** The client behind an address of the network, however many addresses it has (security 14). */
  static String client(String address) {
    return IpRange.ofClient(address).map(IpRange::toString).orElse(address);
  }

  /**
   * Counts once more, in a transaction of its own, so that a refusal doesn't undo it.
   *
   * @param what what is done
   * @param who by whom: a {@link #client}, an address of mail, a device
   * @param most how often it may be done within the window
   * @return whether it may be done now
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean admits(String what, String who, long most, Duration window) {
    String subject = Secrets.hash(what + "|" + who);
    Instant now = clock.instant();
    Instant oldest = now.minus(window);
    if (again(subject, oldest) == 0 && fresh(subject, oldest, now) == 0) {
      sql.update(FIRST, subject, now);
    }
    return sql.number("select times from throttle where subject = ?", subject) <= most;
  }

  /**
   * Counts once more for many at once, as {@link #admits} does for one.
   *
   * @param what what is done
   * @param whom by whom or to whom
   * @param most how often it may be done within the window
   * @return those of them for whom it may be done now
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Set<String> admitted(String what, Set<String> whom, long most, Duration window) {
    Map<String, String> subjects = new LinkedHashMap<>();
    whom.forEach(who -> subjects.put(Secrets.hash(what + "|" + who), who));
    Instant now = clock.instant();
    Instant oldest = now.minus(window);
    List<String> left = List.copyOf(subjects.keySet());
    left = unchanged(left, AGAIN, subject -> new Object[] {subject, oldest});
    left = unchanged(left, FRESH, subject -> new Object[] {now, subject, oldest});
    many.update(FIRST, left.stream().map(subject -> new Object[] {subject, now}).toList());
    return Set.copyOf(
        many.find(
            "select subject from throttle where times <= ? and subject in (??)",
            row -> Objects.requireNonNull(subjects.get(row.text("subject"))),
            subjects.keySet(),
            most));
  }

  private List<String> unchanged(
      List<String> subjects, String statement, Function<String, Object[]> parameters) {
    int[] changed = many.update(statement, subjects.stream().map(parameters).toList());
    return IntStream.range(0, subjects.size())
        .filter(i -> changed[i] == 0)
        .mapToObj(subjects::get)
        .toList();
  }

  /** Takes one back that turned out to be in order. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(String what, String who) {
    sql.update(
        "update throttle set times = times - 1 where subject = ? and times > 0",
        Secrets.hash(what + "|" + who));
  }

  private int again(String subject, Instant oldest) {
    return sql.update(AGAIN, subject, oldest);
  }

  private int fresh(String subject, Instant oldest, Instant now) {
    return sql.update(FRESH, now, subject, oldest);
  }
}
