package org.hanaper.certificate;

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
import java.util.List;
import org.hanaper.access.Inside;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.BusinessException;
import org.hanaper.store.DatabaseFailure;

/** Runs the authority: woken behind each paid order, and by a timer for what was missed. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateTimer {

  private static final Logger LOG = System.getLogger(CertificateTimer.class.getName());

  @Inject Issuance issuance;
  @Inject Authorities authorities;
  @Inject WakeAuthority wake;

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

  @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
  void byTimer() {
    try {
      runNow();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "issuing certificates will be tried again", e);
    }
  }

  private void issueAll() {
    // an order that fails is put off, so each portion is another one
    for (List<OrderId> due = issuance.due(); !due.isEmpty(); due = issuance.due()) {
      prepare();
      due.forEach(this::issue);
    }
  }

  private void prepare() {
    try {
      authorities.prepare();
    } catch (DatabaseFailure e) {
      if (!e.isDuplicate() && !e.isPassing()) {
        throw e;
      }
    }
  }

  // one order's trouble is put off and doesn't hold up the others
  private void issue(OrderId order) {
    try {
      issuance.issue(order);
    } catch (BusinessException | DatabaseFailure e) {
      issuance.postpone(order, e.toString());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "no certificate for order " + order.orderNumber(), e);
      issuance.postpone(order, e.toString());
    }
  }
}
