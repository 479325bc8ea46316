package org.hanaper.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hanaper.identity.Profile;

/** Writes a moment as the reader of a mail sees moments on the pages. */
@ApplicationScoped
class Moments {

  @EJB Profile profile;

  /** The moment in the zone of the reader's profile, with the zone's name. */
  String of(Instant moment, String reader, String language) {
    return Words.moment(moment, profile.zone(reader), language);
  }
}
