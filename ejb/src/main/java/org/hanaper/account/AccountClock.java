package org.hanaper.account;

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
import org.hanaper.access.Inside;
import org.hanaper.shared.AccountId;

/** Looks every hour whose last day is near or over; each account is a transaction of its own. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountClock {

  private static final Logger LOG = System.getLogger(AccountClock.class.getName());

  @Inject AccountLife life;

  /** Looks at once, for tests and demo data. */
  @Inside
  public void runNow() {
    life.ending().forEach(this::look);
  }

  @Schedule(hour = "*", minute = "11", persistent = false)
  void byTimer() {
    runNow();
  }

  private void look(AccountId account) {
    try {
      life.look(account);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "account " + account + " is looked at again in an hour", e);
    }
  }
}
