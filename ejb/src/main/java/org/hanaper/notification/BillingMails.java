package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.billing.BillingKind;
import org.hanaper.billing.DocumentsIssued;
import org.hanaper.billing.DocumentsIssued.Issued;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;

/** Mail to the billing contact when documents are issued (domain A.6: M15). */
@ApplicationScoped
class BillingMails {

  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Members members;

  void on(@Observes DocumentsIssued event) {
    MailKind kind =
        event.kind() == BillingKind.INVOICE ? MailKind.INVOICE_ISSUED : MailKind.CREDIT_NOTE_ISSUED;
    Map<AccountId, List<Letter>> buyers = new HashMap<>();
    outbox.addAll(
        event.documents().stream()
            .flatMap(
                document ->
                    buyers
                        .computeIfAbsent(document.account(), account -> letters(kind, account))
                        .stream()
                        .map(letter -> about(document, letter)))
            .toList());
  }

  private static Letter about(Issued document, Letter letter) {
    return letter
        .with("document", document.number())
        .with("order", document.orderNumber())
        .with("gross", Words.money(document.gross(), letter.language()));
  }

  private List<Letter> letters(MailKind kind, AccountId account) {
    String name = accounts.get(account).name();
    return readers(kind, account).stream().map(letter -> letter.with("accountName", name)).toList();
  }

  private List<Letter> readers(MailKind kind, AccountId account) {
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
        kind, account, null, profile.email(), profile.legalName(), language, Map.of());
  }
}
