package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.store.Settings;

/** How long a session may rest and last: {@code hanaper.session.idle} and {@code .longest}. */
@ApplicationScoped
class SessionLimits {

  @Inject Settings settings;
  @Inject Clock clock;

  /** A session that was last seen at this moment or before has ended. */
  Instant restsSince() {
    return clock.instant().minus(settings.duration("hanaper.session.idle", Duration.ofMinutes(30)));
  }

  /** A session that began at this moment or before has ended. */
  Instant lastsSince() {
    return clock
        .instant()
        .minus(settings.duration("hanaper.session.longest", Duration.ofHours(12)));
  }
}
