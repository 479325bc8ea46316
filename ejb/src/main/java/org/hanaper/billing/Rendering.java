package org.hanaper.billing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.document.Document;
import org.hanaper.document.DocumentId;
import org.hanaper.document.Documents;
import org.hanaper.document.NewDocument;
import org.hanaper.document.Purpose;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/** Renders the PDF of a document once and keeps it with its hash. */
@Stateless
public class Rendering {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Documents documents;
  @Inject PdfRenderer renderer;

  /**
   * The PDF, rendered now if it never was.
   *
   * @param id the document
   * @return the stored file
   * @throws NotFound when there is no such document
   * @throws org.hanaper.store.DatabaseFailure a duplicate when another request rendered it just
   *     now; a second call finds that one
   * @throws IllegalStateException when the stored file is no longer the one that was rendered
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Document pdf(BillingDocumentId id) {
    BillingDocument document =
        sql.first(BillingDocument.SELECT, BillingDocument::read, id.value())
            .orElseThrow(() -> new NotFound("billing_document"));
    return kept(document).orElseGet(() -> render(document));
  }

  private Optional<Document> kept(BillingDocument document) {
    return sql.first(
            "select document_id, sha256 from billing_rendering where billing_document_id = ?",
            row -> new Kept(new DocumentId(row.number("document_id")), row.text("sha256")),
            document.id().value())
        .map(kept -> open(document, kept));
  }

  private Document open(BillingDocument document, Kept kept) {
    Document file = documents.open(kept.file(), document.account());
    if (!file.sha256().equals(kept.sha256())) {
      throw new IllegalStateException("the PDF of " + document.number() + " was changed");
    }
    return file;
  }

  private Document render(BillingDocument document) {
    byte[] pdf = renderer.render(document);
    DocumentId file =
        documents.store(
            new NewDocument(document.account(), fileName(document), pdf, Purpose.BILLING));
    Document stored = documents.open(file, document.account());
    sql.update(
        """
        insert into billing_rendering (billing_document_id, document_id, sha256, rendered_at)
        values (?, ?, ?, ?)""",
        document.id().value(),
        file.value(),
        stored.sha256(),
        clock.instant());
    return stored;
  }

  private static String fileName(BillingDocument document) {
    String kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "-" + document.number().replace('/', '-') + ".pdf";
  }

  private record Kept(DocumentId file, String sha256) {}
}
