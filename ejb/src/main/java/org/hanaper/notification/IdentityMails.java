package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.identity.ActivationLinkIssued;
import org.hanaper.identity.ActivationLinksIssued;
import org.hanaper.identity.EmailChangeAsked;
import org.hanaper.identity.EmailChanged;
import org.hanaper.identity.FactorChanged;
import org.hanaper.identity.LoginBlocked;
import org.hanaper.identity.LoginUnblocked;
import org.hanaper.identity.OperatorInvited;
import org.hanaper.identity.PasswordChanged;
import org.hanaper.identity.PasswordLinkIssued;
import org.hanaper.identity.Recipient;

/** Mail about signing up and signing in (domain A.6: M2, M5, M6). */
@ApplicationScoped
class IdentityMails {

  @Inject Outbox outbox;
  @Inject Moments moments;
  @Inject Access access;
  @Inject Clock clock;

  void on(@Observes ActivationLinkIssued event) {
    outbox.add(activation(event));
  }

  void on(@Observes ActivationLinksIssued event) {
    outbox.addAll(event.links().stream().map(IdentityMails::activation).toList());
  }

  private static Letter activation(ActivationLinkIssued link) {
    return Letter.to(link.email(), link.personName(), MailKind.ACTIVATION)
        .in(link.language())
        .with("accountName", link.accountName())
        .with("token", link.token());
  }

  void on(@Observes PasswordLinkIssued event) {
    outbox.add(
        Letter.to(event.email(), event.personName(), MailKind.PASSWORD_LINK)
            .in(event.language())
            .with("token", event.token()));
  }

  void on(@Observes OperatorInvited event) {
    outbox.add(
        Letter.to(event.email(), event.personName(), MailKind.OPERATOR_INVITED)
            .in(event.language())
            .with("token", event.token()));
  }

  void on(@Observes PasswordChanged event) {
    outbox.add(
        dated(
            Letter.to(event.email(), event.personName(), MailKind.PASSWORD_CHANGED)
                .in(event.language())));
  }

  void on(@Observes LoginBlocked event) {
    outbox.add(
        dated(
            Letter.to(event.email(), event.personName(), MailKind.LOGIN_BLOCKED)
                .in(event.language())
                .with("token", event.token())));
  }

  void on(@Observes LoginUnblocked event) {
    outbox.add(
        dated(
            Letter.to(event.email(), event.personName(), MailKind.LOGIN_UNBLOCKED)
                .in(event.language())));
  }

  void on(@Observes FactorChanged event) {
    outbox.add(
        dated(
            Letter.to(event.email(), event.personName(), MailKind.FACTOR_CHANGED)
                .in(event.language())
                .with("change", event.change().name())));
  }

  void on(@Observes EmailChangeAsked event) {
    Recipient person = event.person();
    outbox.add(
        dated(
            Letter.to(person.email(), person.name(), MailKind.EMAIL_CHANGE_ASKED)
                .in(person.language())
                .with("email", event.email())));
    String token = event.token();
    if (token != null) {
      outbox.add(
          Letter.to(event.email(), person.name(), MailKind.EMAIL_LINK)
              .in(person.language())
              .with("token", token));
    }
  }

  void on(@Observes EmailChanged event) {
    Recipient person = event.person();
    for (String address : List.of(person.email(), event.email())) {
      outbox.add(
          dated(
              Letter.to(address, person.name(), MailKind.EMAIL_CHANGED)
                  .in(person.language())
                  .with("email", event.email())));
    }
  }

  private Letter dated(Letter letter) {
    return letter
        .with("at", moments.of(clock.instant(), letter.email(), letter.language()))
        .with("address", access.caller().address());
  }
}
