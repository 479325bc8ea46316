package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The account's settings, and what follows from them on every page. */
class ConfigurationBrowserIT extends InBrowser {

  @Test
  void warnsBelowTheThresholdAndLeadsToAddCredits() {
    signInAs("ravi@kaveri.example");
    page.navigate("/account/configuration.xhtml");
    assertAccessible();
    page.getByLabel("Low credit threshold").fill("999999999");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.getByText("The account configuration was saved.")).isVisible();
    page.navigate("/dashboard/home.xhtml");
    assertAccessible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add Credits"))
        .first()
        .click();
    page.waitForURL("**/billing/credits.xhtml");
  }

  @Test
  void refusesAThresholdThatIsNoAmountAndKeepsWhatWasTyped() {
    signInAs("ravi@kaveri.example");
    page.navigate("/account/configuration.xhtml");
    page.getByLabel("Low credit threshold").fill("12,5 lakh");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    settle();
    assertThat(page.getByLabel("Low credit threshold")).hasValue("12,5 lakh");
    assertThat(page.locator("[aria-invalid=true]")).hasCount(1);
  }
}
