package org.hanaper.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives the one clock: UTC, in milliseconds, the precision that both databases keep. */
@ApplicationScoped
class ClockProducer implements MovableClock {

  private final AtomicReference<@Nullable Instant> stopped = new AtomicReference<>();
  private final Clock real = Clock.tickMillis(ZoneOffset.UTC);

  @Produces
  Clock clock() {
    return new HouseClock(real, stopped);
  }

  @Override
  public void stopAt(Instant moment) {
    stopped.set(moment);
  }

  @Override
  public void release() {
    stopped.set(null);
  }

  @Override
  public boolean isStopped() {
    return stopped.get() != null;
  }

  private static final class HouseClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> stopped;

    HouseClock(Clock real, AtomicReference<@Nullable Instant> stopped) {
      this.real = real;
      this.stopped = stopped;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new HouseClock(real.withZone(zone), stopped);
    }

    @Override
    public Instant instant() {
      Instant moment = stopped.get();
      return moment == null ? real.instant() : moment;
    }
  }
}
