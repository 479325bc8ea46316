package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.billing.CreditNoteIssued;
import org.hanaper.billing.InvoiceIssued;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/** Mail to the billing contact when a document is issued (domain A.6: M15). */
@ApplicationScoped
class BillingMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Members members;

  void on(@Observes InvoiceIssued event) {
    write(
        MailKind.INVOICE_ISSUED,
        event.account(),
        event.number(),
        event.orderNumber(),
        event.gross());
  }

  void on(@Observes CreditNoteIssued event) {
    write(
        MailKind.CREDIT_NOTE_ISSUED,
        event.account(),
        event.number(),
        event.orderNumber(),
        event.gross());
  }

  private void write(MailKind kind, AccountId id, String document, String order, Money gross) {
    AccountView account = accounts.get(id);
    for (Letter letter : letters(kind, id)) {
      outbox.add(
          letter
              .with("accountName", account.name())
              .with("document", document)
              .with("order", order)
              .with("gross", Words.money(gross, letter.language())));
    }
  }

  private List<Letter> letters(MailKind kind, AccountId account) {
    return profiles
        .of(account)
        .map(profile -> List.of(toContact(kind, account, profile)))
        .orElseGet(
            () ->
                members.withRole(account, Role.ADMINISTRATOR, Role.FINANCE_MANAGER).stream()
                    .map(person -> Letter.to(person, kind, account))
                    .toList());
  }

  private static Letter toContact(MailKind kind, AccountId account, BillingProfile profile) {
    String language = profile.country().equals("FR") ? "fr" : "en";
    return new Letter(
        kind, account, null, profile.email(), profile.legalName(), language, java.util.Map.of());
  }
}
