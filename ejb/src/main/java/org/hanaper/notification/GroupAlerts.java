package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.group.GroupCreated;

/** Alerts about groups, to those who may edit them. */
@ApplicationScoped
class GroupAlerts {

  @Inject AlertBook alerts;
  @Inject Access access;

  void on(@Observes GroupCreated event) {
    if (event.isDefault()) {
      return;
    }
    alerts.tell(
        event.account(),
        Notice.of(
            AlertKind.GROUP_CREATED,
            event.account(),
            event.number(),
            "/group/view.xhtml?id=" + event.id(),
            event.name(),
            access.caller().name()));
  }
}
