package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.account.Applicant;
import org.hanaper.account.ApplicationReceived;
import org.hanaper.account.ApplicationRefused;
import org.hanaper.account.ApplicationView;

/** Mail about applications (domain A.6: M1, M3). */
@ApplicationScoped
class AccountMails {

  @Inject Outbox outbox;

  void on(@Observes ApplicationReceived event) {
    ApplicationView application = event.application();
    Letter letter = to(application, MailKind.APPLICATION_RECEIVED);
    outbox.add(
        letter
            .with("number", application.number())
            .with("country", Words.country(application.country(), letter.language()))
            .with("at", Words.moment(application.appliedAt(), letter.language())));
  }

  void on(@Observes ApplicationRefused event) {
    ApplicationView application = event.application();
    outbox.add(to(application, MailKind.APPLICATION_REFUSED).with("reason", application.reason()));
  }

  private static Letter to(ApplicationView application, MailKind kind) {
    Applicant applicant = application.applicant();
    return Letter.to(applicant.email(), applicant.name(), kind)
        .in(applicant.language())
        .with("accountName", application.organization());
  }
}
