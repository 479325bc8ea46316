package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.access.Role;
import org.hanaper.account.AccountNews;
import org.hanaper.account.AccountNewsTold;
import org.hanaper.account.AccountView;
import org.hanaper.account.Applicant;
import org.hanaper.account.ApplicationReceived;
import org.hanaper.account.ApplicationRefused;
import org.hanaper.account.ApplicationView;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Mail about applications (domain A.6: M1, M3), and to administrators about the life of their
 * account (A.3).
 */
@ApplicationScoped
class AccountMails {

  @Inject Outbox outbox;
  @Inject Moments moments;
  @Inject Members members;

  void on(@Observes ApplicationReceived event) {
    ApplicationView application = event.application();
    Letter letter = to(application, MailKind.APPLICATION_RECEIVED);
    outbox.add(
        letter
            .with("number", application.number())
            .with("country", Words.country(application.country(), letter.language()))
            .with("at", moments.of(application.appliedAt(), letter.email(), letter.language())));
  }

  void on(@Observes ApplicationRefused event) {
    ApplicationView application = event.application();
    outbox.add(to(application, MailKind.APPLICATION_REFUSED).with("reason", application.reason()));
  }

  void on(@Observes AccountNewsTold event) {
    AccountView account = event.account();
    for (Recipient person : members.withRole(account.id(), Role.ADMINISTRATOR)) {
      outbox.add(
          Letter.to(person, kind(event.news()), account.id())
              .with("accountName", account.name())
              .with("reason", event.reason())
              .with("lastDay", lastDay(event.lastDay(), person.language())));
    }
  }

  private static MailKind kind(AccountNews news) {
    return switch (news) {
      case DAYS_30, DAYS_7, DAYS_1 -> MailKind.ACCOUNT_EXPIRES;
      case EXPIRED -> MailKind.ACCOUNT_EXPIRED;
      case RENEWED -> MailKind.ACCOUNT_RENEWED;
      case DEACTIVATED -> MailKind.ACCOUNT_DEACTIVATED;
      case REACTIVATED -> MailKind.ACCOUNT_REACTIVATED;
    };
  }

  private static String lastDay(@Nullable LocalDate day, String language) {
    return day == null
        ? Words.noEnd(language)
        : Words.day(day.atStartOfDay(ZoneOffset.UTC).toInstant(), language);
  }

  private static Letter to(ApplicationView application, MailKind kind) {
    Applicant applicant = application.applicant();
    return Letter.to(applicant.email(), applicant.name(), kind)
        .in(applicant.language())
        .with("accountName", application.organization());
  }
}
