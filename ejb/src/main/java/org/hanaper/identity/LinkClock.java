package org.hanaper.identity;

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

/** Looks every hour which accounts wait for a link that has passed its time; may run twice. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkClock {

  private static final Logger LOG = System.getLogger(LinkClock.class.getName());

  @Inject ActivationLinks links;

  /** Looks at once, for tests. */
  @Inside
  public void runNow() {
    links.overdue().forEach(this::lapse);
  }

  @Schedule(hour = "*", minute = "19", persistent = false)
  void byTimer() {
    runNow();
  }

  private void lapse(AccountId account) {
    try {
      links.lapse(account);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "account " + account + " is looked at again in an hour", e);
    }
  }
}
