package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A correction as its maker sees it; the second person's part is tested inside the container. */
class CorrectionBrowserIT extends InBrowser {

  @Test
  void proposesACorrectionThatItsMakerCannotApprove() {
    Operator.signIn(page);
    String account =
        page.getByRole(AriaRole.ROW)
            .filter(
                new com.microsoft.playwright.Locator.FilterOptions()
                    .setHasText("Meridian Instruments"))
            .locator("td.mono")
            .textContent();
    page.navigate("/office/corrections.xhtml");
    assertAccessible();
    page.getByRole(AriaRole.LINK, named("Propose a correction")).click();
    page.getByLabel("Account number").fill("1");
    page.getByLabel("Amount").fill("12.5");
    page.getByLabel("Reason").fill("A payment went to the wrong account");
    press("Propose");
    assertThat(page.getByText("There is no account with this number.").first()).isVisible();
    assertThat(page.getByLabel("Amount")).hasValue("12.5");
    assertAccessible();
    page.getByLabel("Account number").fill(account);
    press("Propose");
    assertThat(page.getByText("Somebody else of the finance team must decide.")).isVisible();
    assertThat(page.locator("#facts")).containsText("EUR 12.50");
    assertThat(page.locator("#form\\:approve")).hasCount(0);
    assertAccessible();
    page.locator("#mine\\:withdraw").click();
    settle();
    assertThat(page.locator("#facts .chip")).containsText("Withdrawn");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    settle();
  }
}
