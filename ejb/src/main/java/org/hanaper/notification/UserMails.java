package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.member.RoleChanged;
import org.hanaper.member.UserSwitched;
import org.hanaper.shared.AccountId;

/** Mail about users whom an administrator changed (domain A.6: M6). */
@ApplicationScoped
class UserMails {

  @Inject Outbox outbox;
  @Inject Moments moments;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Clock clock;

  void on(@Observes RoleChanged event) {
    Stream<Recipient> administrators =
        members.withRole(event.account(), Role.ADMINISTRATOR).stream();
    Stream.concat(Stream.of(event.person()), administrators)
        .distinct()
        .forEach(
            person ->
                outbox.add(
                    letter(event.account(), person, MailKind.ROLE_CHANGED)
                        .with("userName", event.name())
                        .with("role", event.role().name())));
  }

  void on(@Observes UserSwitched event) {
    MailKind kind = event.on() ? MailKind.USER_REACTIVATED : MailKind.USER_DEACTIVATED;
    outbox.add(letter(event.account(), event.person(), kind));
  }

  private Letter letter(AccountId account, Recipient person, MailKind kind) {
    return Letter.to(person, kind, account)
        .with("accountName", accounts.get(account).name())
        .with("at", moments.of(clock.instant(), person.email(), person.language()))
        .with("address", access.caller().address());
  }
}
