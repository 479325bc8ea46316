package org.hanaper.shared;

import java.time.Instant;

/** The house's clock while demo data is made, before the doors open: it shows what it is told. */
public interface MovableClock {

  /**
   * Stops the clock at a moment.
   *
   * @param moment the moment shown from now on
   */
  void stopAt(Instant moment);

  /** Lets the clock run again with the real time. */
  void release();

  /** Whether it is stopped, so that what happens now is made up. */
  boolean isStopped();
}
