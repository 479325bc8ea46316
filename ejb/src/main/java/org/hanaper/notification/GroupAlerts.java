package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.group.GroupArchived;
import org.hanaper.group.GroupCreated;
import org.hanaper.group.GroupEdited;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

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

  void on(@Observes GroupEdited event) {
    tell(AlertKind.GROUP_EDITED, event.account(), event.group(), event.name());
  }

  void on(@Observes GroupArchived event) {
    tell(AlertKind.GROUP_ARCHIVED, event.account(), event.group(), event.name());
  }

  private void tell(AlertKind kind, AccountId account, GroupId group, String name) {
    alerts.tell(
        account,
        Notice.of(
            kind,
            account,
            group.toString(),
            "/group/view.xhtml?id=" + group,
            name,
            access.caller().name()));
  }
}
