package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanaper.ordering.CsrSubmitted;
import org.hanaper.ordering.OrderCharged;

/** Wakes the authority behind the commit of an order or of its request; many share one run. */
@ApplicationScoped
class WakeAuthority {

  @Inject CertificateTimer timer;

  private final AtomicBoolean asked = new AtomicBoolean();

  void charged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderCharged order) {
    wake();
  }

  void submitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CsrSubmitted request) {
    wake();
  }

  /** From now on a new order asks for a new run. */
  void awake() {
    asked.set(false);
  }

  private void wake() {
    if (asked.compareAndSet(false, true)) {
      timer.runSoon();
    }
  }
}
