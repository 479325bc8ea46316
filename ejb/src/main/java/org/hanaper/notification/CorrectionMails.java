package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.access.Role;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.correction.CorrectionBooked;
import org.hanaper.correction.CorrectionProposed;
import org.hanaper.correction.Direction;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.Money;

/** Mail about corrections: to the second person, and to the account once it is booked. */
@ApplicationScoped
class CorrectionMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Ledger ledger;

  void on(@Observes CorrectionProposed event) {
    AccountView account = accounts.get(event.account());
    for (Recipient person : members.operators(Role.FINANCE)) {
      if (!person.identity().equals(event.maker())) {
        outbox.add(
            Letter.to(person, MailKind.CORRECTION_WAITING, account.id())
                .with("accountName", account.name())
                .with("correction", event.correction().toString())
                .with("amount", signed(event.direction(), event.amount(), person))
                .with("reason", event.reason()));
      }
    }
  }

  void on(@Observes CorrectionBooked event) {
    AccountView account = accounts.get(event.account());
    Money balance = ledger.wallet(account.wallet()).balance();
    for (Recipient person :
        members.withRole(account.id(), Role.ADMINISTRATOR, Role.FINANCE_MANAGER)) {
      outbox.add(
          Letter.to(person, MailKind.CORRECTION_BOOKED, account.id())
              .with("accountName", account.name())
              .with("correction", event.correction().toString())
              .with("amount", signed(event.direction(), event.amount(), person))
              .with("reason", event.reason())
              .with("balance", Words.money(balance, person.language()))
              .with("transaction", event.transaction().number()));
    }
  }

  private static String signed(Direction direction, Money amount, Recipient person) {
    Money change = direction == Direction.IN_FAVOUR ? amount : amount.negated();
    return Words.money(change, person.language());
  }
}
