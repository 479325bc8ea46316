package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statement in a real browser, on the demo's year. */
class StatementBrowserIT extends InBrowser {

  @Test
  void leadsFromTheBalanceThroughItsEntriesToTheFirstOne() {
    signInAs("ada@meridian.example");
    page.locator(".tile a.explains").first().click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Statement"))).isVisible();
    assertAccessible();
    page.getByLabel("Per page").selectOption("10");
    page.waitForURL("**size=10*");
    assertThat(page.locator("table.list tbody tr")).hasCount(10);
    page.getByRole(AriaRole.LINK, named("Oldest »")).click();
    page.waitForURL("**after=n0*");
    assertThat(page.locator("table.list tbody tr").last()).containsText("Top-up");
    assertThat(page.getByText("Older ›")).hasCount(0);
    page.getByRole(AriaRole.LINK, named("‹ Newer")).click();
    page.waitForURL("**after=n1*");
    assertThat(page.locator("table.list tbody tr")).hasCount(10);
  }

  @Test
  void narrowsToAGroupATypeAndADay() {
    signInAs("ada@meridian.example");
    page.navigate("/billing/statement.xhtml");
    page.locator("select#group").selectOption("Web platform");
    page.waitForURL(url -> url.matches(".*group=[0-9]+.*"));
    assertThat(page.locator("table.list tbody tr").first()).containsText("Order");
    page.locator("select#type").selectOption("ALLOCATION");
    page.waitForURL("**type=ALLOCATION*");
    assertThat(page.locator("table.list tbody tr").first()).containsText("Allocation");
    assertAccessible();
    page.navigate("/billing/statement.xhtml?until=2001-01-01");
    assertThat(page.getByText("No entry matches")).isVisible();
    assertThat(page.getByText("Closing balance")).isVisible();
    page.navigate("/billing/statement.xhtml?group=999999");
    assertThat(page.getByRole(AriaRole.HEADING, named("Statement"))).hasCount(0);
  }

  @Test
  void everyBalanceLeadsToWhatExplainsIt() {
    signInAs("ada@meridian.example");
    for (String place : List.of("credits", "offline", "withdraw")) {
      page.navigate("/billing/" + place + ".xhtml");
      assertThat(page.locator("main a.explains")).hasCount(1);
    }
    page.navigate("/group/list.xhtml");
    page.locator("table.list a.explains").last().click();
    page.waitForURL("**/billing/statement.xhtml?group=*");
    page.navigate(page.url().replace("/billing/statement.xhtml?group", "/group/credit.xhtml?id"));
    assertThat(page.locator("#balances a.explains")).hasCount(2);
    assertAccessible();
  }
}
