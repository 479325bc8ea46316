package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the job behind the commit of a start. */
@ApplicationScoped
class WakeImports {

  @Inject ImportTimer timer;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
    timer.runSoon();
  }
}
