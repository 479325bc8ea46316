package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts the hashes of passwords, the dearest thing a visitor can make us do. */
@ApplicationScoped
class HashCounter {

  @Inject MetricRegistry metrics;

  void count() {
    metrics.counter("hanaper_password_hashes_total").inc();
  }
}
