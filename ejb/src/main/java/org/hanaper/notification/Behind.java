package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hanaper.shared.MovableClock;
import org.hanaper.shared.Rounds;

/**
 * What is done behind the business and must not hold it up; asked for again while it waits, it is
 * done once.
 *
 * <p>It is lost when the server dies, and not tried again when it fails: use it for what a timer or
 * the next change finds again.
 */
@ApplicationScoped
class Behind extends Rounds {

  private static final Logger LOG = System.getLogger(Behind.class.getName());

  @Inject BehindRun run;
  @Inject MovableClock hands;

  private final Map<Object, Runnable> waiting = new ConcurrentHashMap<>();

  /**
   * Does something soon, as the system and outside the caller's transaction; while the clock stands
   * still, as it does for demo data, at once.
   *
   * @param what two that are equal are done once
   * @param work what is done
   */
  void soon(Object what, Runnable work) {
    if (hands.isStopped()) {
      attempt(what, work);
      return;
    }
    waiting.put(what, work);
    ask(run::soon);
  }

  /** Does all that waits; who comes while another does it waits for him. */
  void catchUp() {
    run(
        () -> {
          for (Object what : List.copyOf(waiting.keySet())) {
            Runnable work = waiting.remove(what);
            if (work != null) {
              attempt(what, work);
            }
          }
        });
  }

  // one that fails keeps no other from being done, nor the business from going on
  private static void attempt(Object what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, what + " is looked at next time", e);
    }
  }
}
