package org.hanaper.bulk;

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
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.store.Again;

/**
 * Runs imports: woken behind the start of one, and by a timer for what a stop of the house left.
 */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

  private static final Logger LOG = System.getLogger(ImportTimer.class.getName());

  /** So small that others who hold the account wait a moment only. */
  private static final int PORTION = 100;

  @Inject ImportRows rows;
  @Inject ImportPortion portion;
  @Inject ImportLife life;
  @Inject Access access;
  @Inject WakeImports wake;

  /** Runs what was started, after the caller's return. */
  @Asynchronous
  @Inside
  public void runSoon() {
    runNow();
  }

  /** Runs what was started to its end, before it returns. */
  @Inside
  public void runNow() {
    wake.run(() -> rows.running().forEach(this::run));
  }

  @Schedule(hour = "*", minute = "*", second = "11/20", persistent = false)
  void byTimer() {
    if (!wake.isRunning()) {
      runNow();
    }
  }

  @Schedule(hour = "3", minute = "41", persistent = false)
  void forget() {
    life.forgetLines();
  }

  private void run(ImportRows.Running one) {
    try {
      access.actAs(
          one.starter(),
          () -> {
            finish(one);
            return one;
          });
    } catch (Exception e) {
      LOG.log(Level.WARNING, "import " + one.id() + " goes on later", e);
    }
  }

  // a portion that fails is done line by line, and a line that fails is given up
  private void finish(ImportRows.Running one) {
    int single = 0;
    boolean more = true;
    while (more) {
      int most = single > 0 ? 1 : PORTION;
      try {
        more = Again.whileMeeting(() -> portion.next(one, most));
        single--;
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, most + " lines of import " + one.id() + " failed", e);
        if (most == 1) {
          portion.giveUpOne(one);
          single--;
        } else {
          single = PORTION;
        }
      }
    }
  }
}
