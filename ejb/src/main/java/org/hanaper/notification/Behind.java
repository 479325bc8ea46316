package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.hanaper.shared.MovableClock;

/**
 * What is done behind the business and must not hold it up; asked for again while it waits, it is
 * done once.
 *
 * <p>It is lost when the server dies: use it for what a timer or the next change finds again.
 */
@ApplicationScoped
class Behind {

  @Inject BehindRun run;
  @Inject MovableClock hands;

  private final Map<Object, Runnable> waiting = new ConcurrentHashMap<>();
  private final ReentrantLock running = new ReentrantLock();
  private final AtomicBoolean asked = new AtomicBoolean();

  /**
   * Does something soon, as the system and outside the caller's transaction; while the clock stands
   * still, as it does for demo data, at once.
   *
   * @param what two that are equal are done once
   * @param work what is done; it must not throw
   */
  void soon(Object what, Runnable work) {
    if (hands.isStopped()) {
      work.run();
      return;
    }
    waiting.put(what, work);
    if (asked.compareAndSet(false, true)) {
      run.soon();
    }
  }

  /** Does all that waits; who comes while another does it waits for him. */
  void catchUp() {
    running.lock();
    try {
      // asked first: what comes while this runs asks for a new run
      asked.set(false);
      for (Object what : List.copyOf(waiting.keySet())) {
        Runnable work = waiting.remove(what);
        if (work != null) {
          work.run();
        }
      }
    } finally {
      running.unlock();
    }
  }
}
