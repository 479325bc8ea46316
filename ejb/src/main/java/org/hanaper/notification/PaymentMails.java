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
import org.hanaper.ledger.Ledger;
import org.hanaper.payment.PaymentChargedBack;
import org.hanaper.payment.PaymentFailed;
import org.hanaper.payment.PaymentHeld;
import org.hanaper.payment.PaymentStuck;
import org.hanaper.payment.PaymentSucceeded;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Mail about bought credits (domain A.6: M9), to the payer or, without one, to finance. */
@ApplicationScoped
class PaymentMails {

  @Inject Outbox outbox;
  @Inject Moments moments;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Ledger ledger;

  void on(@Observes PaymentSucceeded event) {
    AccountView account = accounts.get(event.account());
    for (Recipient payer : payers(event.account(), event.by())) {
      String language = payer.language();
      outbox.add(
          Letter.to(payer, MailKind.PAYMENT_SUCCEEDED, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("amount", Words.money(event.amount(), language))
              .with("balance", Words.money(ledger.wallet(account.wallet()).balance(), language))
              .with("transaction", event.transaction().number()));
    }
  }

  void on(@Observes PaymentFailed event) {
    AccountView account = accounts.get(event.account());
    for (Recipient payer : payers(event.account(), event.by())) {
      outbox.add(
          Letter.to(payer, MailKind.PAYMENT_FAILED, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("amount", Words.money(event.amount(), payer.language())));
    }
  }

  void on(@Observes PaymentHeld event) {
    AccountView account = accounts.get(event.account());
    for (Recipient payer : payers(event.account(), event.by())) {
      outbox.add(
          Letter.to(payer, MailKind.PAYMENT_HELD, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("amount", Words.money(event.asked(), payer.language()))
              .with("taken", Words.money(event.taken(), payer.language())));
    }
  }

  void on(@Observes PaymentStuck event) {
    AccountView account = accounts.get(event.account());
    for (Recipient payer : payers(event.account(), event.by())) {
      outbox.add(
          Letter.to(payer, MailKind.PAYMENT_STUCK, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("at", moments.of(event.startedAt(), payer.email(), payer.language()))
              .with("amount", Words.money(event.amount(), payer.language())));
    }
  }

  void on(@Observes PaymentChargedBack event) {
    AccountView account = accounts.get(event.account());
    Money balance = ledger.wallet(account.wallet()).balance();
    for (Recipient person : payers(event.account(), null)) {
      outbox.add(
          Letter.to(person, MailKind.PAYMENT_CHARGED_BACK, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("amount", Words.money(event.amount(), person.language()))
              .with("balance", Words.money(balance, person.language()))
              .with("reason", event.reason())
              .with("transaction", event.transaction().number()));
    }
  }

  private List<Recipient> payers(AccountId account, @Nullable MembershipId by) {
    return by == null
        ? members.withRole(account, Role.ADMINISTRATOR, Role.FINANCE_MANAGER)
        : List.of(members.recipient(by));
  }
}
