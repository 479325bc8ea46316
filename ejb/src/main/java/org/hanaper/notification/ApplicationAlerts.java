package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.account.ApplicationApproved;
import org.hanaper.account.ApplicationReceived;
import org.hanaper.account.ApplicationRefused;
import org.hanaper.account.ApplicationView;

/** Alerts of approvers to applications that wait, resolved when somebody has decided. */
@ApplicationScoped
class ApplicationAlerts {

  @Inject AlertBook alerts;

  void on(@Observes ApplicationReceived event) {
    ApplicationView application = event.application();
    alerts.tellOffice(
        Notice.of(
            AlertKind.APPLICATION_WAITING,
            application.account(),
            application.number(),
            "/office/application.xhtml?id=" + application.account(),
            application.organization(),
            application.number()));
  }

  void on(@Observes ApplicationApproved event) {
    decided(event.application());
  }

  void on(@Observes ApplicationRefused event) {
    decided(event.application());
  }

  private void decided(ApplicationView application) {
    alerts.resolve(AlertKind.APPLICATION_WAITING, application.number(), application.account());
  }
}
