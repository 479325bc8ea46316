package org.hanaper.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.hanaper.ordering.CsrSubmitted;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.shared.Rounds;

/** Wakes the authority behind the commit of an order or of its request; many share one run. */
@ApplicationScoped
class WakeAuthority extends Rounds {

  @Inject CertificateTimer timer;

  void charged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderCharged order) {
    ask(timer::runSoon);
  }

  void submitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CsrSubmitted request) {
    ask(timer::runSoon);
  }
}
