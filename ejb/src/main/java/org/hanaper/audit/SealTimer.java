package org.hanaper.audit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Seals what is new every few seconds, and all that may have been missed every hour. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {

  private static final Logger LOG = System.getLogger(SealTimer.class.getName());

  @Inject AuditChain chain;

  private final AtomicBoolean running = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void sealNew() {
    seal(false);
  }

  @Schedule(hour = "*", minute = "17", second = "1", persistent = false)
  void sealMissed() {
    seal(true);
  }

  private void seal(boolean fromTheStart) {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      int sealed = chain.sealNext(fromTheStart);
      while (sealed == AuditChain.batch()) {
        sealed = chain.sealNext(fromTheStart);
      }
      if (sealed > 0) {
        chain.copyHead();
      }
    } catch (RuntimeException e) {
      // late sealing shows in the health data and never takes the service down
      LOG.log(Level.WARNING, "sealing the audit will be tried again", e);
    } finally {
      running.set(false);
    }
  }
}
