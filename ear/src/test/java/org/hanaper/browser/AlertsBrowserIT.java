package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The bell and the page behind it. */
class AlertsBrowserIT extends InBrowser {

  @Test
  void theBellLeadsToWhatConcernsTheReader() {
    signInAs("ravi@kaveri.example");
    page.locator("a.bell").click();
    page.waitForURL("**/alert/list.xhtml");
    assertThat(page.getByRole(AriaRole.HEADING, named("Alerts"))).isVisible();
    assertAccessible();
    page.getByLabel("Show").selectOption("all");
    page.waitForURL("**show=all**");
    assertAccessible();
    page.setViewportSize(360, 740);
    assertThat(page.locator("main")).isVisible();
    assertAccessible();
  }

  @Test
  void theBackOfficeHasItsOwn() {
    Operator.signIn(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alerts")).click();
    page.waitForURL("**/office/alerts.xhtml");
    assertAccessible();
  }
}
