package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Invoices and credit notes in a real browser. */
class InvoicesBrowserIT extends InBrowser {

  @Test
  void showsInvoicesAndHandsOutTheirPdf() throws IOException {
    signInAs("ada@meridian.example");
    page.navigate("/billing/invoices.xhtml");
    assertThat(page.getByRole(AriaRole.HEADING, named("Invoices"))).isVisible();
    assertAccessible();
    Locator download =
        page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Download Invoice INV/EU"))
            .first();
    Download file = page.waitForDownload(download::click);
    assertThat(file.suggestedFilename()).matches("invoice-INV-EU\\d\\d-\\d{6}\\.pdf");
    byte[] head = Arrays.copyOf(Files.readAllBytes(file.path()), 5);
    assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void narrowsTheListToCreditNotesAndKeepsThatInTheAddress() {
    signInAs("ada@meridian.example");
    page.navigate("/billing/invoices.xhtml?kind=CREDIT_NOTE");
    assertThat(page.getByText("takes back INV/EU").first()).isVisible();
    assertThat(page.getByText("Download Invoice")).hasCount(0);
    page.navigate("/billing/invoices.xhtml?q=no-such-number");
    assertThat(page.getByText("No invoice matches")).isVisible();
  }

  @Test
  void refusesFilesOfOthersAndOfNobody() {
    assertThat(page.request().get("/download/invoice/1").status()).isEqualTo(403);
    signInAs("ravi@kaveri.example");
    int own = 0;
    int found = 0;
    for (int id = 1; id <= 12; id++) {
      int status = page.request().get("/download/invoice/" + id).status();
      own += status == 200 ? 1 : 0;
      found += status == 200 || status == 404 ? 1 : 0;
    }
    // those of the other enterprise and those that nobody has give the same answer
    assertThat(found).isEqualTo(12);
    assertThat(own).isBetween(1, 11);
    for (String path : new String[] {"", "invoice", "invoice/x", "invoice/-1", "../x", "other/1"}) {
      assertThat(page.request().get("/download/" + path).status()).as(path).isIn(400, 404);
    }
  }
}
