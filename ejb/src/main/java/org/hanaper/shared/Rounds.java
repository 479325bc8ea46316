package org.hanaper.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work behind the business that is done in rounds, one at a time: whoever asks while a round waits
 * to begin shares it, whoever asks while one runs gets the next.
 */
public class Rounds {

  private final ReentrantLock running = new ReentrantLock();
  private final AtomicBoolean asked = new AtomicBoolean();

  /**
   * Asks for a round, unless one is asked for that hasn't begun.
   *
   * @param begin brings it about that {@link #run} is called soon, on another thread
   */
  public void ask(Runnable begin) {
    if (asked.compareAndSet(false, true)) {
      begin.run();
    }
  }

  /**
   * Runs a round; waits while another runs.
   *
   * @param round what is done
   */
  public void run(Runnable round) {
    running.lock();
    try {
      // first: what comes while this round runs asks for the next one
      asked.set(false);
      round.run();
    } finally {
      running.unlock();
    }
  }

  /** Whether a round runs at this moment. */
  public boolean isRunning() {
    return running.isLocked();
  }
}
