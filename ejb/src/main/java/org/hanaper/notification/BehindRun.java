package org.hanaper.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hanaper.access.Inside;

/** Gives {@link Behind} a thread that acts as the system. */
@Stateless
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BehindRun {

  /** Long enough for a crowd to share one run, too short to be noticed by who waits for a mail. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  @Resource TimerService timers;
  @Inject Behind behind;

  /** Does all that waits, a moment after the caller's return. */
  @Inside
  public void soon() {
    timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
  }

  /** Does all that waits, before it returns; for tests. */
  @Inside
  public void runNow() {
    behind.catchUp();
  }

  @Timeout
  void catchUp() {
    behind.catchUp();
  }
}
