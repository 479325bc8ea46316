package org.hanaper.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.account.BillingDetailsMissing;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.billing.DocumentsIssued.Issued;
import org.hanaper.billing.Issuer.Numbered;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Many;
import org.jspecify.annotations.Nullable;

/** Writes numbered documents: all that they show, how they stand, and that they were issued. */
@ApplicationScoped
class DocumentWriter {

  @Inject Many many;
  @Inject Audit audit;
  @Inject BillingProfiles profiles;

  /** Writes them all by few statements, in order. */
  List<Issued> write(BillingKind kind, List<Numbered> documents) {
    List<Issued> issued =
        kind == BillingKind.INVOICE ? invoices(documents) : creditNotes(documents);
    audit.recordAll(issued.stream().map(one -> happening(kind, one)).toList());
    return issued;
  }

  private List<Issued> invoices(List<Numbered> documents) {
    Map<AccountId, BillingProfile> buyers = new HashMap<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Numbered document : documents) {
      BillingProfile buyer = buyers.computeIfAbsent(document.what().account(), this::buyer);
      rows.add(DocumentRows.invoice(document, buyer));
    }
    List<Long> ids = many.insert(DocumentRows.INVOICE, rows);
    List<@Nullable Object[]> receivables = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      receivables.add(DocumentRows.receivable(ids.get(i), documents.get(i)));
    }
    many.update(DocumentRows.RECEIVABLE, receivables);
    return issued(ids, documents);
  }

  private List<Issued> creditNotes(List<Numbered> documents) {
    List<@Nullable Object[]> rows = documents.stream().map(DocumentRows::note).toList();
    return issued(many.insert(DocumentRows.CREDIT_NOTE, rows), documents);
  }

  private BillingProfile buyer(AccountId account) {
    return profiles.of(account).orElseThrow(BillingDetailsMissing::new);
  }

  private static List<Issued> issued(List<Long> ids, List<Numbered> documents) {
    List<Issued> issued = new ArrayList<>();
    for (Numbered document : documents) {
      Billable what = document.what();
      issued.add(
          new Issued(
              new BillingDocumentId(ids.get(issued.size())),
              document.place().number(),
              what.account(),
              what.order(),
              what.orderNumber(),
              what.gross()));
    }
    return issued;
  }

  private static Happening happening(BillingKind kind, Issued document) {
    return Happening.done(
        kind + "_ISSUED",
        document.account(),
        "billing_document",
        document.number(),
        document.gross() + " for order " + document.orderNumber());
  }
}
