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
import java.util.OptionalLong;
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
  private final Aged seen = new Aged(System.nanoTime());

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
      sealFrom(fromTheStart ? 0 : Math.max(seen.value(), chain.latest()));
    } catch (RuntimeException e) {
      // late sealing shows in the health data and never takes the service down
      LOG.log(Level.WARNING, "sealing the audit will be tried again", e);
    } finally {
      running.set(false);
    }
  }

  private void sealFrom(long start) {
    long place = start;
    OptionalLong next = chain.sealNext(place);
    while (next.isPresent()) {
      place = next.getAsLong();
      next = chain.sealNext(place);
    }
    if (place > start) {
      chain.copyHead();
      seen.note(place, System.nanoTime());
    }
  }
}
