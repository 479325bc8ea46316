package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.bulk.ImportFinished;
import org.hanaper.identity.FactorChanged;
import org.hanaper.identity.LoginBlocked;
import org.hanaper.identity.LoginUnblocked;
import org.hanaper.identity.Members;
import org.hanaper.identity.UserPlace;
import org.hanaper.member.RoleChanged;
import org.hanaper.restriction.RestrictionsLifted;

/** Alerts about who may come in and do what, to those who look after it. */
@ApplicationScoped
class AccessAlerts {

  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Access access;

  void on(@Observes RoleChanged event) {
    tell(
        AlertKind.ROLE_CHANGED,
        new UserPlace(event.account(), event.user(), event.name()),
        access.caller().name());
  }

  void on(@Observes FactorChanged event) {
    if (event.change() == FactorChanged.Change.RESET) {
      for (UserPlace place : members.placesOf(event.identity())) {
        tell(AlertKind.FACTOR_RESET, place);
      }
    }
  }

  void on(@Observes RestrictionsLifted event) {
    alerts.tell(
        event.account(),
        Notice.of(
            AlertKind.RESTRICTIONS_LIFTED,
            event.account(),
            "restrictions",
            "/access/restrictions.xhtml",
            event.reason()));
  }

  /** Once for a block: its owner may have the link mailed again and again. */
  void on(@Observes LoginBlocked event) {
    for (UserPlace place : members.placesOf(event.identity())) {
      if (!alerts.isOpen(AlertKind.LOGIN_BLOCKED, place.user().toString(), place.account())) {
        tell(AlertKind.LOGIN_BLOCKED, place);
      }
    }
    String login = event.identity().toString();
    if (!alerts.isOpenInOffice(AlertKind.OFFICE_LOGIN_BLOCKED, login)) {
      alerts.tellOffice(
          new Notice(
              AlertKind.OFFICE_LOGIN_BLOCKED,
              null,
              login,
              "/office/blocked.xhtml",
              List.of(event.personName(), event.email())));
    }
  }

  void on(@Observes LoginUnblocked event) {
    for (UserPlace place : members.placesOf(event.identity())) {
      alerts.resolve(AlertKind.LOGIN_BLOCKED, place.user().toString(), place.account());
    }
    alerts.resolveOffice(AlertKind.OFFICE_LOGIN_BLOCKED, event.identity().toString());
  }

  void on(@Observes ImportFinished event) {
    alerts.tell(
        event.starter(),
        Notice.of(
            AlertKind.IMPORT_FINISHED,
            event.account(),
            event.id().toString(),
            "/member/imported.xhtml?id=" + event.id(),
            event.fileName(),
            event.counts().created(),
            event.counts().refused()));
  }

  private void tell(AlertKind kind, UserPlace place, Object... further) {
    alerts.tell(
        place.account(),
        new Notice(
            kind,
            place.account(),
            place.user().toString(),
            "/member/view.xhtml?id=" + place.user(),
            Stream.concat(Stream.<Object>of(place.name()), Stream.of(further)).toList()));
  }
}
