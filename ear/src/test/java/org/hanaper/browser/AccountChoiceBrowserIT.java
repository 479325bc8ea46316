package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody with two accounts chooses one, changes to the other, and works in two tabs. */
class AccountChoiceBrowserIT extends InBrowser {

  private static final String BOTH = "imani@okafor.example";

  @Test
  void choosesAnAccountAndChangesToTheOther() {
    signInAs(BOTH);
    assertThat(page.getByText("Choose Your Account to Sign In").first()).isVisible();
    assertThat(page.getByText("Voss Ceramics")).isVisible();
    assertThat(page.getByText("Expired").first()).isVisible();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Proceed to Voss Ceramics"))).isDisabled();
    assertAccessible();
    page.navigate("/dashboard/home.xhtml");
    assertThat(page.url()).contains("/signin/sign-in.xhtml");
    page.navigate("/signin/account.xhtml");
    proceed(page, "Meridian Instruments");
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(page.locator(".whose")).containsText("Finance Manager");
    assertAccessible();
    List<Cookie> before = page.context().cookies();
    change(page, "Okafor Advisory");
    assertThat(page.locator(".whose")).containsText("Administrator");
    assertThat(session(page.context().cookies())).isNotEqualTo(session(before));
    try (BrowserContext thief = newWindow()) {
      thief.addCookies(before);
      Page stolen = thief.newPage();
      stolen.navigate("/dashboard/home.xhtml");
      assertThat(stolen.url()).contains("/signin/sign-in.xhtml");
    }
  }

  @Test
  void aFormOfTheOtherAccountIsNotSentAfterAChangeInAnotherTab() {
    signInAs(BOTH);
    proceed(page, "Okafor Advisory");
    page.waitForURL("**/dashboard/home.xhtml");
    page.navigate("/account/configuration.xhtml");
    page.getByLabel("Low credit threshold").fill("77");
    Page other = page.context().newPage();
    other.navigate("/dashboard/home.xhtml");
    change(other, "Meridian Instruments");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    page.waitForURL("**/error/**");
    change(other, "Okafor Advisory");
    other.navigate("/account/configuration.xhtml");
    assertThat(other.getByLabel("Low credit threshold")).not().hasValue("77.00");
  }

  private static void change(Page page, String account) {
    page.getByText("Change account").click();
    assertThat(page.getByText("You are here").first()).isVisible();
    proceed(page, account);
    page.waitForURL("**/dashboard/home.xhtml");
    assertThat(page.locator(".whose")).containsText(account);
  }

  private static void proceed(Page page, String account) {
    page.getByRole(AriaRole.BUTTON, named("Proceed to " + account)).click();
    settle(page);
  }

  private static String session(List<Cookie> cookies) {
    return cookies.stream()
        .filter(cookie -> cookie.name.equals("HANAPERSESSION"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
