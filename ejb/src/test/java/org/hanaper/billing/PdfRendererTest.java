package org.hanaper.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

  private static final PdfRenderer RENDERER = new PdfRenderer();

  @Test
  void showsAllThatIndiaAsksOfATaxInvoice() throws IOException {
    assertThat(text(Documents.indianInvoice()))
        .contains("Tax invoice", "INV/26-27/000123", "20 November 2026", "19 November 2026")
        .contains("Hanaper Trust Services Private Limited", "Outer Ring Road", "29AAACH0000A1Z5")
        .contains("Amoli Chemicals", "1 Marine Drive", "Maharashtra", "GSTIN: 27AAACA1111A1Z5")
        .contains("Place of supply", "Maharashtra (27)", "998319", "1 year")
        .contains("www.amoli.example, amoli.example", "1000000042")
        .contains("IGST 18 % on INR 3,900.00", "INR 702.00", "INR 4,602.00")
        .contains("Paid from prepaid credits, transaction T-0000000042")
        .contains("Tax payable on reverse charge: No", "authorised signatory");
  }

  @Test
  void namesTheInvoiceThatACreditNoteTakesBack() throws IOException {
    assertThat(text(Documents.indianCreditNote()))
        .contains("Credit note", "CRN/26-27/000004")
        .contains("INV/26-27/000123 of 20 November 2026", "Reason: ordered twice")
        .contains("Returned to prepaid credits", "INR 4,602.00");
  }

  @Test
  void showsReverseChargeWithBothTaxNumbersAndTheWordingOfTheLaw() throws IOException {
    assertThat(text(Documents.reverseChargeInvoice()))
        .contains("VAT number: FR00000000000", "VAT number: EL123456789", "PO-77", "2 years")
        .contains("Reverse charge: VAT due by the customer", "EUR 269.00", "EUR 0.00");
  }

  @Test
  void printsOtherAlphabetsAndDangerousSignsAsTheyAre() throws IOException {
    assertThat(text(Documents.reverseChargeInvoice()))
        .contains("Ελληνικά Δίκτυα <ΑΕ> & Söhne", "10431 Αθήνα");
  }

  @Test
  void embedsEveryFont() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Documents.indianInvoice()))) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
        }
      }
      assertThat(pdf.getDocumentCatalog().getMetadata()).isNotNull();
    }
  }

  private static String text(BillingDocument document) throws IOException {
    byte[] bytes = RENDERER.render(document);
    String keep = System.getProperty("hanaper.keep.pdf");
    if (keep != null) {
      java.nio.file.Files.write(
          java.nio.file.Path.of(keep, document.number().replace('/', '-') + ".pdf"), bytes);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
