package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.hanaper.shared.Rounds;

/** Wakes the job behind the commit of a start; many share one run. */
@ApplicationScoped
class WakeImports extends Rounds {

  @Inject ImportTimer timer;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
    ask(timer::runSoon);
  }
}
