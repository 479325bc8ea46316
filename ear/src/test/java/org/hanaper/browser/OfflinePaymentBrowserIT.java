package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A payment by bank transfer from the form to the credits, in two windows. */
class OfflinePaymentBrowserIT extends InBrowser {

  @Test
  void submitsAPaymentAndFinanceApprovesLess() {
    signInAs("ada@meridian.example");
    page.navigate("/billing/credits.xhtml");
    page.getByRole(AriaRole.LINK, named("Offline Payment")).click();
    assertThat(page.getByText("Current balance")).isVisible();
    assertAccessible();
    String reference = "UTR" + System.nanoTime();
    fill("500", reference);
    page.getByLabel("Transaction Date").fill("");
    page.getByLabel("Proof of payment")
        .setInputFiles(new FilePayload("proof.pdf", "application/pdf", bytes("no pdf")));
    press("Make Payment");
    assertThat(page.getByText("Please write a date.").first()).isVisible();
    assertThat(page.getByLabel("Transaction Number")).hasValue(reference);
    page.getByLabel("Transaction Date").fill(LocalDate.now(ZoneOffset.UTC).toString());
    press("Make Payment");
    assertThat(page.getByText("Submit EUR 500.00 for approval?")).isVisible();
    assertThat(page.locator("#confirm")).containsText(reference);
    assertThat(page.locator("#confirm")).containsText("First Harbour Bank");
    assertAccessible();
    press("Change");
    assertThat(page.getByLabel("Amount")).hasValue("500");
    press("Make Payment");
    press("Submit Offline Payment");
    page.waitForURL("**/billing/transfer.xhtml*");
    assertThat(page.getByText("Thank you.")).isVisible();
    assertAccessible();
    String number = page.url().replaceAll(".*id=(B-[0-9A-Z]{10}).*", "$1");
    decide(number);
    page.navigate("/billing/transfers.xhtml?q=" + number);
    assertThat(page.locator("tbody tr")).containsText("Approved");
    assertAccessible();
    page.getByRole(AriaRole.LINK, named(number)).click();
    assertThat(page.locator("#facts")).containsText("EUR 490.00");
    assertThat(page.locator("#facts")).containsText("The bank kept 10.00");
  }

  @Test
  void withdrawsAPaymentAfterASecondLook() {
    signInAs("ada@meridian.example");
    page.navigate("/billing/offline.xhtml");
    fill("75", "CHQ" + System.nanoTime());
    page.getByLabel("Mode").selectOption("CHEQUE");
    press("Make Payment");
    press("Submit Offline Payment");
    page.waitForURL("**/billing/transfer.xhtml*");
    press("Withdraw this payment");
    assertThat(page.getByText("of EUR 75.00?")).isVisible();
    assertAccessible();
    press("Leave it");
    press("Withdraw this payment");
    page.locator("#form\\:withdraw").click();
    settle();
    assertThat(page.locator("#facts .chip")).containsText("Withdrawn");
  }

  private void decide(String number) {
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/transfers.xhtml");
      assertThat(desk.getByText(number)).isVisible();
      assertAccessible(desk);
      desk.getByRole(AriaRole.LINK, named(number)).click();
      assertAccessible(desk);
      desk.getByLabel("Amount received").fill("490");
      desk.locator("#form\\:approve").click();
      settle(desk);
      assertThat(desk.getByText("Please write why.").first()).isVisible();
      desk.getByLabel("Reason for a lower amount").fill("The bank kept 10.00");
      desk.locator("#form\\:approve").click();
      settle(desk);
      assertThat(desk.getByText("was approved and credited").first()).isVisible();
      for (String place : new String[] {"/office/held.xhtml", "/office/gateway.xhtml"}) {
        desk.navigate(place);
        assertAccessible(desk);
      }
    }
  }

  private void fill(String amount, String reference) {
    page.getByLabel("Amount").fill(amount);
    page.getByLabel("Transaction Number").fill(reference);
    page.getByLabel("Transaction Date").fill(LocalDate.now(ZoneOffset.UTC).toString());
    page.getByLabel("Your bank").fill("First Harbour Bank");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
