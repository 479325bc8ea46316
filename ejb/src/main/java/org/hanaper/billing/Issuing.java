package org.hanaper.billing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
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
import org.hanaper.access.Inside;
import org.hanaper.catalog.Catalog;
import org.hanaper.catalog.Seller;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;

/** Runs the issuer: woken behind each charge and refund, and by a timer for what was missed. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Issuing {

  private static final Logger LOG = System.getLogger(Issuing.class.getName());
  private static final int MOST_TRIES = 5;

  @Inject Issuer issuer;
  @Inject Catalog catalog;
  @Inject WakeIssuing wake;

  /** Issues all that waits, after the caller's return. */
  @Asynchronous
  @Inside
  public void runSoon() {
    runNow();
  }

  /** Issues all that waits, before it returns; for demo data and tests. */
  @Inside
  public void runNow() {
    wake.run(this::issueAll);
  }

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void byTimer() {
    try {
      runNow();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "issuing invoices will be tried again", e);
    }
  }

  private void issueAll() {
    // invoices first: a credit note refers to its invoice, even when the refund came first
    for (BillingKind kind : BillingKind.values()) {
      issuer.waitingCurrencies(kind).forEach(currency -> issueAll(currency, kind));
    }
  }

  private void issueAll(String currency, BillingKind kind) {
    Seller seller = catalog.sellerIn(currency);
    int tries = 0;
    int issued = 1;
    while (issued > 0 && tries < MOST_TRIES) {
      try {
        issued = issuer.issue(seller, currency, kind, issuer.openSeries(seller, kind));
        tries = 0;
      } catch (SomebodyWasFaster e) {
        tries++;
      } catch (DatabaseFailure e) {
        tries = againAfter(e, tries);
      }
    }
  }

  private static int againAfter(DatabaseFailure failure, int tries) {
    if (failure.isPassing() || failure.isDuplicate()) {
      return tries + 1;
    }
    throw failure;
  }
}
