package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A card holder takes a payment back: finance books it, the account's people are told. */
class ChargebackBrowserIT extends InBrowser {

  @Test
  void financeBooksAChargebackAndTheCustomerIsAlerted() {
    signInAs("ada@meridian.example");
    String payment = paid();
    try (BrowserContext office = newWindow()) {
      Page desk = office.newPage();
      Operator.signIn(desk);
      desk.navigate("/office/gateway.xhtml?q=" + payment);
      press(desk, "Book for " + payment);
      assertAccessible(desk);
      desk.getByLabel("Fee of the gateway").fill("99");
      press(desk, "Book the payout of " + payment);
      assertThat(desk.locator("#fee-note")).isVisible();
      press(desk, "Book the chargeback of " + payment);
      assertThat(desk.locator("#reason-note")).isVisible();
      assertAccessible(desk);
      desk.setViewportSize(360, 740);
      assertAccessible(desk);
      desk.getByLabel("Reason").fill("disputed by the card holder");
      press(desk, "Book the chargeback of " + payment);
      assertThat(desk.getByText("The chargeback of " + payment).first()).isVisible();
      assertThat(desk.locator("tbody .chip")).hasClass(java.util.regex.Pattern.compile(".*bad.*"));
      assertThat(desk.getByRole(AriaRole.BUTTON, named("Book for " + payment))).hasCount(0);
    }
    page.navigate("/alert/list.xhtml?kind=PAYMENT_CHARGED_BACK");
    assertThat(page.locator("ul.alerts")).containsText(payment);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at it"))
        .first()
        .click();
    page.waitForURL("**/billing/payment.xhtml*");
    assertAccessible();
  }

  private String paid() {
    page.navigate("/billing/credits.xhtml");
    page.getByLabel("Amount").fill("20");
    press(page, "Pay");
    page.waitForURL("**/testgateway/pay*");
    String payment = page.locator("dd.code").first().textContent();
    page.getByLabel("Card number").fill("4242 4242 4242 4242");
    page.locator("button.primary").click();
    page.waitForURL("**/billing/payment.xhtml*");
    assertThat(page.locator(".facts .chip").first()).containsText("Succeeded");
    return payment;
  }

  private static void press(Page where, String button) {
    where.getByRole(AriaRole.BUTTON, named(button)).first().click();
    settle(where);
  }
}
