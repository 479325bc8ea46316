package org.hanaper.ledger;

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

/** Checks the book every night; the hours after it take up a check that was killed or failed. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReconciliationTimer {

  private static final Logger LOG = System.getLogger(ReconciliationTimer.class.getName());

  @Inject Reconciliation reconciliation;

  @Schedule(hour = "3-6", minute = "10", persistent = false)
  void check() {
    try {
      reconciliation.nightly();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "checking the ledger will be tried again", e);
    }
  }
}
