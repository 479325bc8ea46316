package org.hanaper.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.shared.Rounds;

/** Wakes the issuer behind the commit of a charge or refund; many at once share one run. */
@ApplicationScoped
class WakeIssuing extends Rounds {

  @Inject Issuing issuing;

  void charged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderCharged order) {
    ask(issuing::runSoon);
  }

  void refunded(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderRefunded order) {
    ask(issuing::runSoon);
  }
}
