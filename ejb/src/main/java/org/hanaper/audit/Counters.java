package org.hanaper.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  void count(Happening happening) {
    metrics
        .counter(
            "hanaper_happenings_total",
            new Tag("activity", happening.activity()),
            new Tag("outcome", happening.outcome().name()))
        .inc();
  }
}
