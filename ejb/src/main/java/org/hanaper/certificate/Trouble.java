package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanaper.ordering.OrderId;
import org.hanaper.store.Sql;

/** Remembers orders whose issuing failed and when it is tried again. */
@ApplicationScoped
class Trouble {

  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final int LONGEST_PROBLEM = 300;

  @Inject Sql sql;

  /** The given orders without those that are put off. */
  List<OrderId> without(List<OrderId> waiting, Instant now) {
    if (waiting.isEmpty()) {
      return waiting;
    }
    Set<Long> putOff =
        new HashSet<>(
            sql.list(
                "select order_id from issuing_trouble where next_try_at > ?",
                row -> row.number("order_id"),
                now));
    return waiting.stream().filter(order -> !putOff.contains(order.value())).toList();
  }

  /** Puts an order off: four seconds at first, twice as long each time. */
  void note(OrderId order, String problem, Instant now) {
    long tries = sql.number("select tries from issuing_trouble where order_id = ?", order.value());
    Duration wait = Duration.ofSeconds(4L << Math.min(tries, 20));
    Instant next = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    String text = problem.substring(0, Math.min(LONGEST_PROBLEM, problem.length()));
    int changed =
        sql.update(
            """
            update issuing_trouble set tries = tries + 1, next_try_at = ?, problem = ?
            where order_id = ?""",
            next,
            text,
            order.value());
    if (changed == 0) {
      sql.update(
          "insert into issuing_trouble (order_id, tries, next_try_at, problem) values (?, 1, ?, ?)",
          order.value(),
          next,
          text);
    }
  }
}
