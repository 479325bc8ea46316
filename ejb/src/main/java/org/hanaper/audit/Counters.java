package org.hanaper.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what happens, by activity and outcome, for {@code /metrics}: sign-ins, orders, payments
 * and all else that is written down. Counted when written, so a transaction that is rolled back and
 * tried again counts twice.
 */
@ApplicationScoped
class Counters {

  @Inject MetricRegistry metrics;

  private final Map<Kind, Counter> counters = new ConcurrentHashMap<>();

  private record Kind(String activity, Happening.Outcome outcome) {}

  void count(Happening happening) {
    // the registry builds and compares tags at each look
    counters
        .computeIfAbsent(new Kind(happening.activity(), happening.outcome()), this::counter)
        .inc();
  }

  private Counter counter(Kind kind) {
    return metrics.counter(
        "hanaper_happenings_total",
        new Tag("activity", kind.activity()),
        new Tag("outcome", kind.outcome().name()));
  }
}
