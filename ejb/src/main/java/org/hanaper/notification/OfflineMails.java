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
import org.hanaper.payment.OfflinePaymentDecided;
import org.hanaper.payment.OfflinePaymentSubmitted;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Mail about offline payments: to the payer (M10, M11) and to the finance team (M10). */
@ApplicationScoped
class OfflineMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Ledger ledger;

  void on(@Observes OfflinePaymentSubmitted event) {
    for (Recipient payer : payers(event.account(), event.by())) {
      outbox.add(submitted(event, payer, MailKind.OFFLINE_SUBMITTED));
    }
    for (Recipient finance : members.operators(Role.FINANCE)) {
      outbox.add(submitted(event, finance, MailKind.OFFLINE_WAITING));
    }
  }

  void on(@Observes OfflinePaymentDecided event) {
    Money credited = event.credited();
    AccountView account = accounts.get(event.account());
    MailKind kind = credited == null ? MailKind.OFFLINE_REJECTED : MailKind.OFFLINE_APPROVED;
    for (Recipient payer : payers(event.account(), event.by())) {
      String language = payer.language();
      outbox.add(
          Letter.to(payer, kind, account.id())
              .with("accountName", account.name())
              .with("payment", event.payment().toString())
              .with("amount", Words.money(event.submitted(), language))
              .with("credited", credited == null ? "" : Words.money(credited, language))
              .with("balance", Words.money(ledger.wallet(account.wallet()).balance(), language))
              .with("reason", event.reason()));
    }
  }

  private Letter submitted(OfflinePaymentSubmitted event, Recipient person, MailKind kind) {
    AccountView account = accounts.get(event.account());
    return Letter.to(person, kind, account.id())
        .with("accountName", account.name())
        .with("payment", event.payment().toString())
        .with("amount", Words.money(event.amount(), person.language()))
        .with("reference", event.reference());
  }

  private List<Recipient> payers(AccountId account, @Nullable MembershipId by) {
    return by == null
        ? members.withRole(account, Role.ADMINISTRATOR, Role.FINANCE_MANAGER)
        : List.of(members.recipient(by));
  }
}
