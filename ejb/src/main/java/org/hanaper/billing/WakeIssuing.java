package org.hanaper.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;

/** Wakes the issuer behind the commit of a charge or refund; many at once share one run. */
@ApplicationScoped
class WakeIssuing {

  @Inject Issuing issuing;

  private final AtomicBoolean asked = new AtomicBoolean();

  void charged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderCharged order) {
    wake();
  }

  void refunded(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderRefunded order) {
    wake();
  }

  /** From now on a new charge asks for a new run. */
  void awake() {
    asked.set(false);
  }

  private void wake() {
    if (asked.compareAndSet(false, true)) {
      issuing.runSoon();
    }
  }
}
