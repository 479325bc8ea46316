package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.account.Accounts;
import org.hanaper.member.InvitationDeclined;
import org.hanaper.member.InvitationIssued;

/** Mail to people who are invited to an account. */
@ApplicationScoped
class InvitationMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;

  void on(@Observes InvitationIssued event) {
    outbox.add(
        Letter.to(event.email(), event.email(), MailKind.INVITATION)
            .in(event.language())
            .with("accountName", accounts.get(event.account()).name())
            .with("token", event.token()));
  }

  void on(@Observes InvitationDeclined event) {
    outbox.add(
        Letter.to(event.email(), event.name(), MailKind.INVITATION_DECLINED)
            .in(event.language())
            .with("accountName", accounts.get(event.account()).name())
            .with("reason", event.reason()));
  }
}
