package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.member.InvitationAnswered;
import org.hanaper.member.InvitationSettled;

/** Alerts to invitees who wait for an approval, resolved when somebody has decided. */
@ApplicationScoped
class InvitationAlerts {

  @Inject AlertBook alerts;

  void on(@Observes InvitationAnswered event) {
    alerts.tell(
        event.account(),
        Notice.of(
            AlertKind.INVITATION_WAITING,
            event.account(),
            event.id().toString(),
            "/member/invitations.xhtml",
            event.name(),
            event.email()));
  }

  void on(@Observes InvitationSettled event) {
    alerts.resolve(AlertKind.INVITATION_WAITING, event.id().toString(), event.account());
  }
}
