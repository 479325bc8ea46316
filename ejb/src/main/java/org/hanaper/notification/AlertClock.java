package org.hanaper.notification;

import jakarta.annotation.security.RunAs;
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
import java.util.function.Consumer;
import org.hanaper.access.Inside;

/**
 * Looks every hour what time and neglect bring about, and what a server that died did not tell;
 * each account and group is a transaction of its own.
 */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertClock {

  private static final Logger LOG = System.getLogger(AlertClock.class.getName());

  @Inject AccountAlerts alerts;
  @Inject LowCredit lowCredit;
  @Inject LowGroupCredit groups;
  @Inject SpendLimits limits;

  /** Looks at once, for tests and demo data. */
  @Inside
  public void runNow() {
    each(alerts.noLongerEnding(), alerts::forget);
    each(alerts.endingBalances(), alerts::tellEnd);
    each(alerts.withoutBilling(), alerts::tellBilling);
    each(lowCredit.crossings(), lowCredit::look);
    each(groups.crossings(), groups::look);
    each(limits.crossings(), limits::look);
  }

  @Schedule(hour = "*", minute = "23", persistent = false)
  void byTimer() {
    runNow();
  }

  private static <T> void each(List<T> found, Consumer<T> telling) {
    for (T one : found) {
      try {
        telling.accept(one);
      } catch (RuntimeException e) {
        // another node told it, or the next hour will
        LOG.log(Level.WARNING, one + " is looked at again in an hour", e);
      }
    }
  }
}
