package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The book in the back office, the exports, and the forecast, in a real browser. */
class BookBrowserIT extends InBrowser {

  @Test
  void leadsFromTheTrialBalanceToEntriesAndTransactionsAndChecksTheBook() {
    Operator.signIn(page);
    page.navigate("/office/book.xhtml");
    assertAccessible();
    page.getByRole(AriaRole.BUTTON, named("Check everything now")).click();
    assertThat(page.getByText("Everything was checked and is in order.").first()).isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2000 Account wallets"))
        .first()
        .click();
    assertAccessible();
    page.locator("table.list tbody a").first().click();
    page.waitForURL("**/office/transaction.xhtml*");
    assertAccessible();
    APIResponse journal = page.request().get("/office/book/export");
    assertThat(journal.text()).contains("commodity 1000.00 EUR", "liabilities:2000");
  }

  @Test
  void exportsTheFilteredOrdersAndInvoices() {
    signInAs("ada@meridian.example");
    for (String list : List.of("/order/list.xhtml", "/billing/invoices.xhtml")) {
      page.navigate(list);
      page.locator(".filters summary").click();
      assertAccessible();
      Download csv = page.waitForDownload(() -> page.getByText("CSV").click());
      assertThat(csv.suggestedFilename()).matches("(orders|invoices)_[0-9]{10}_[0-9T]{13}Z.csv");
      Download workbook = page.waitForDownload(() -> page.getByText("Excel (XLSX)").click());
      assertThat(workbook.suggestedFilename()).endsWith("Z.xlsx");
    }
    assertThat(page.request().get("/order/export?status=FULFILLED").text())
        .contains("\"Fulfilled\"")
        .doesNotContain("\"On Hold\"");
    assertThat(page.request().get("/billing/invoices/export?kind=CREDIT_NOTE").text())
        .contains("\"Credit notes\"")
        .doesNotContain("\"Invoices\"");
  }

  @Test
  void nobodyExportsWhatHeMayNotSee() {
    signInAs("dina@meridian.example");
    assertThat(page.request().get("/order/export").status()).isEqualTo(403);
    assertThat(page.request().get("/billing/invoices/export").status()).isEqualTo(403);
  }

  @Test
  void exportsTheStatementAndTellsHowLongTheCreditsLast() {
    signInAs("ada@meridian.example");
    assertThat(page.getByRole(AriaRole.HEADING, named("How long the credits last"))).isVisible();
    assertAccessible();
    APIResponse csv = page.request().get("/billing/statement/export?format=csv&type=TOP_UP");
    assertThat(csv.headers().get("content-disposition"))
        .matches("attachment; filename=\"statement_[0-9]{10}_[0-9]{8}T[0-9]{4}Z.csv\"");
    assertThat(csv.text()).contains("\"TOP_UP\"").doesNotContain("\"PURCHASE\"");
    byte[] workbook = page.request().get("/billing/statement/export?format=xlsx").body();
    assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    assertThat(page.request().get("/billing/statement/export?format=journal").text())
        .contains("commodity 1000.00 EUR");
    assertThat(page.request().get("/billing/statement/export?group=999999").status())
        .isEqualTo(404);
    assertThat(page.request().get("/office/book/export").status()).isEqualTo(403);
  }
}
