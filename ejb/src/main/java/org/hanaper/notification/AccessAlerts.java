package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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
  @Inject BlockAlerts blocks;
  @Inject Behind behind;

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

  // behind the business: a block must hold, and take even time, whoever is told of it
  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoginBlocked event) {
    behind.soon(List.of(BlockAlerts.class, event.identity()), () -> blocks.tell(event));
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoginUnblocked event) {
    behind.soon(
        List.of(BlockAlerts.class, event.identity()), () -> blocks.resolve(event.identity()));
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
