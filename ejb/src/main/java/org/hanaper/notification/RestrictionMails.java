package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Role;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.restriction.RestrictionsLifted;

/** Mail about IP restrictions, to those who look after them. */
@ApplicationScoped
class RestrictionMails {

  @Inject Outbox outbox;
  @Inject Moments moments;
  @Inject Members members;
  @Inject Clock clock;

  void on(@Observes RestrictionsLifted event) {
    for (Recipient to : members.withRole(event.account(), Role.ADMINISTRATOR)) {
      outbox.add(
          Letter.to(to.email(), to.name(), MailKind.RESTRICTIONS_LIFTED)
              .in(to.language())
              .with("accountName", event.accountName())
              .with("reason", event.reason())
              .with("at", moments.of(clock.instant(), to.email(), to.language())));
    }
  }
}
