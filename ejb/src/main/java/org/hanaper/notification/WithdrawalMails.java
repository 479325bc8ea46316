package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.withdrawal.BankAccountChanged;
import org.hanaper.withdrawal.WithdrawalEnded;
import org.hanaper.withdrawal.WithdrawalRequested;
import org.hanaper.withdrawal.WithdrawalState;
import org.jspecify.annotations.Nullable;

/** Mail about credits asked back (M17), and about a changed bank account. */
@ApplicationScoped
class WithdrawalMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject Members members;

  void on(@Observes WithdrawalRequested event) {
    for (Recipient person : askers(event.account(), event.by())) {
      outbox.add(requested(event, person, MailKind.WITHDRAWAL_REQUESTED));
    }
    for (Recipient finance : members.operators(Role.FINANCE)) {
      outbox.add(requested(event, finance, MailKind.WITHDRAWAL_WAITING));
    }
  }

  void on(@Observes WithdrawalEnded event) {
    if (event.state() == WithdrawalState.CANCELLED) {
      return;
    }
    boolean paid = event.state() == WithdrawalState.PAID;
    MailKind kind = paid ? MailKind.WITHDRAWAL_PAID : MailKind.WITHDRAWAL_REFUSED;
    AccountView account = accounts.get(event.account());
    for (Recipient person : askers(event.account(), event.by())) {
      outbox.add(
          Letter.to(person, kind, account.id())
              .with("accountName", account.name())
              .with("withdrawal", event.withdrawal().toString())
              .with("amount", Words.money(event.amount(), person.language()))
              .with("bank", event.masked())
              .with("reason", event.reason()));
    }
  }

  void on(@Observes BankAccountChanged event) {
    AccountView account = accounts.get(event.account());
    for (Recipient person : finance(event.account())) {
      outbox.add(
          Letter.to(person, MailKind.BANK_ACCOUNT_CHANGED, account.id())
              .with("accountName", account.name())
              .with("bank", event.masked())
              .with("by", event.by()));
    }
  }

  private Letter requested(WithdrawalRequested event, Recipient person, MailKind kind) {
    AccountView account = accounts.get(event.account());
    return Letter.to(person, kind, account.id())
        .with("accountName", account.name())
        .with("withdrawal", event.withdrawal().toString())
        .with("amount", Words.money(event.amount(), person.language()))
        .with("bank", event.masked());
  }

  private List<Recipient> askers(AccountId account, @Nullable MembershipId by) {
    return by == null ? finance(account) : List.of(members.recipient(by));
  }

  private List<Recipient> finance(AccountId account) {
    return members.withRole(account, Role.ADMINISTRATOR, Role.FINANCE_MANAGER);
  }
}
