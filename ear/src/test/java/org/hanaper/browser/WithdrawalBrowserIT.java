package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Credits asked back, from the bank account on file to the transfer, in two windows. */
class WithdrawalBrowserIT extends InBrowser {

  @Test
  void asksCreditsBackAndFinancePays() {
    signInAs("ada@meridian.example");
    page.navigate("/billing/credits.xhtml");
    page.getByRole(AriaRole.LINK, named("Submit Withdraw Credits")).click();
    assertThat(page.getByText("Where is the money to go?")).isVisible();
    assertAccessible();
    saveBank();
    page.getByLabel("Amount").fill("999999999");
    press("Submit Withdraw Credits");
    assertThat(page.getByText("can be withdrawn.").first()).isVisible();
    assertAccessible();
    String first = ask();
    assertAccessible();
    press("Cancel this withdrawal");
    page.locator("#form\\:cancel").click();
    settle();
    assertThat(page.locator("#facts .chip")).containsText("Cancelled");
    page.navigate("/billing/withdraw.xhtml");
    String second = ask();
    pay(second);
    page.navigate("/billing/withdrawals.xhtml");
    assertThat(page.getByRole(AriaRole.ROW).filter(has(first))).containsText("Cancelled");
    assertThat(page.getByRole(AriaRole.ROW).filter(has(second))).containsText("Paid");
    assertAccessible();
  }

  private void saveBank() {
    page.getByRole(AriaRole.LINK, named("Bank Account")).click();
    assertAccessible();
    page.getByLabel("Account holder").fill("Meridian Instruments SAS");
    page.locator("#form\\:bank").fill("First Harbour Bank");
    page.getByLabel("IBAN or account number").fill("FR14 2004 1010 0505 0001 3M02 607");
    press("Save");
    assertThat(page.getByText("This is no valid IBAN.").first()).isVisible();
    page.getByLabel("IBAN or account number").fill("FR14 2004 1010 0505 0001 3M02 606");
    press("Save");
    page.waitForURL("**/billing/withdraw.xhtml");
    assertThat(page.getByText("FR14 •••• 2606")).isVisible();
  }

  private String ask() {
    page.getByLabel("Amount").fill("10");
    press("Submit Withdraw Credits");
    page.waitForURL("**/billing/withdrawal.xhtml*");
    assertThat(page.getByText("is reserved.").first()).isVisible();
    return page.url().replaceAll(".*id=(W-[0-9A-Z]{10}).*", "$1");
  }

  private void pay(String number) {
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/withdrawals.xhtml");
      assertAccessible(desk);
      desk.getByRole(AriaRole.LINK, named(number)).click();
      assertThat(desk.getByText("FR14 •••• 2606")).isVisible();
      desk.locator("#form\\:reveal").click();
      settle(desk);
      assertThat(desk.getByText("FR14 2004 1010 0505 0001 3M02 606").first()).isVisible();
      assertAccessible(desk);
      desk.getByLabel("Bank's transfer number").fill("OUT-1");
      desk.locator("#form\\:pay").click();
      settle(desk);
      assertThat(desk.getByText("is noted as paid").first()).isVisible();
    }
  }

  private static com.microsoft.playwright.Locator.FilterOptions has(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle();
  }
}
