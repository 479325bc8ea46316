package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.harness.Nginx;
import org.hanaper.harness.TestRun;
import org.junit.jupiter.api.Test;

/** IP restrictions with their trial, forged addresses, the explanation, and the broken glass. */
class RestrictionBrowserIT extends InBrowser {

  private static final String ADMINISTRATOR = "ada@meridian.example";
  private static final String STRANGE = "203.0.113.9";

  /** An address that a rule of its own admits. */
  private static final String INSIDE = "127.0.0.9";

  @Test
  void restrictsExplainsBelievesNoForgedAddressAndIsLiftedByTheOffice() throws Exception {
    signInAs(ADMINISTRATOR);
    page.getByRole(AriaRole.LINK, named("IP Restrictions")).click();
    assertThat(page.getByText("No IP restrictions yet")).isVisible();
    assertAccessible();
    String here = page.locator("main .copy code").first().innerText().strip();
    write("203.0.113.0/24");
    assertThat(page.getByText("This would lock you out").first()).isVisible();
    assertAccessible();
    click("Change");
    page.getByLabel("Allowed IP Start Address").fill(here);
    click("Continue");
    click("Try for ten minutes");
    assertThat(page.getByText("On trial until").first()).isVisible();
    keptFromANewSession();
    page.navigate("/access/restrictions.xhtml");
    assertAccessible();
    admitInside();
    testsAnAddress();
    refusesOtherAddressesWhateverTheyClaim(here);
    explains();
    liftsThem();
  }

  private void write(String start) {
    page.navigate("/access/restriction.xhtml");
    page.getByLabel("Allowed IP Start Address").fill("no address");
    click("Continue");
    assertThat(page.getByText("Please write an IPv4 or IPv6 address").first()).isVisible();
    page.getByLabel("Allowed IP Start Address").fill(start);
    click("Continue");
  }

  private void keptFromANewSession() {
    page.getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("Sign out and sign in again").first()).isVisible();
    try (BrowserContext window = newWindow()) {
      Page other = window.newPage();
      other.navigate("/signin/sign-in.xhtml");
      other.getByLabel("Email").fill(ADMINISTRATOR);
      other.getByLabel("Password").fill("lantern-quay-orchid-7");
      other.getByRole(AriaRole.BUTTON, named("Sign In")).click();
      settle(other);
      other.navigate("/access/restrictions.xhtml");
      other.getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
      settle(other);
      assertThat(other.getByText("On trial until")).hasCount(0);
    }
  }

  private void admitInside() {
    page.navigate("/access/restriction.xhtml");
    page.getByLabel("Allowed IP Start Address").fill(INSIDE);
    click("Continue");
    click("Save");
    page.navigate("/access/restrictions.xhtml");
    assertThat(page.getByText(INSIDE).first()).isVisible();
    click("Disable " + INSIDE);
    assertThat(page.getByText("Disable the restriction " + INSIDE + "?")).isVisible();
    page.locator("button.danger").click();
    settle();
    click("Enable " + INSIDE);
  }

  private void testsAnAddress() {
    page.getByLabel("Address").fill(STRANGE);
    page.getByLabel("For which user").fill(ADMINISTRATOR);
    click("Test");
    assertThat(page.getByText("The address is in none of the rules")).isVisible();
  }

  private void explains() {
    page.navigate("/access/explained.xhtml");
    page.locator("#form\\:user").fill("nobody of ours");
    click("Explain");
    assertThat(page.getByText("No user of the account has this name").first()).isVisible();
    page.locator("#form\\:user").fill(ADMINISTRATOR);
    // as a browser that knows no such field sends it
    page.locator("#form\\:at").evaluate("field => field.type = 'text'");
    page.locator("#form\\:at").fill("tomorrow");
    click("Explain");
    assertThat(page.getByText("Please write day and time").first()).isVisible();
    page.locator("#form\\:at").fill("");
    page.getByLabel("From address").fill(STRANGE);
    page.locator("#form\\:permission").selectOption("ORDER_PLACE");
    click("Explain");
    assertThat(page.getByText("There are rules for this user, and the address is in none."))
        .isVisible();
    assertThat(page.getByText("The role may do this everywhere in the account.")).isVisible();
    assertAccessible();
  }

  /**
   * Security rule 14: a peer that is no configured proxy is believed in nothing it writes, and
   * behind one counts what the proxy saw.
   */
  private void refusesOtherAddressesWhateverTheyClaim(String here) {
    String cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    int https = Running.now().port();
    for (String claim : claims(here)) {
      assertRefused(new ForgedRequest("127.0.0.2", https, true, cookies), claim);
    }
    try (Nginx nginx = Nginx.start(TestRun.port(14), https - 1)) {
      for (int port : new int[] {nginx.overwriting(), nginx.appending(), nginx.endingTls()}) {
        for (String claim : claims(here)) {
          assertRefused(new ForgedRequest("127.0.0.2", port, false, cookies), claim);
        }
        assertThat(new ForgedRequest(INSIDE, port, false, cookies).answer("X-A: b"))
            .as("port " + port)
            .startsWith("HTTP/1.1 200");
      }
    }
    // a client that reaches the plain port can't say either that it came over HTTPS
    assertThat(
            new ForgedRequest(INSIDE, https - 1, false, cookies).answer("X-Forwarded-Proto: https"))
        .startsWith("HTTP/1.1 308");
    page.navigate("/dashboard/home.xhtml");
    assertThat(page.url()).endsWith("/dashboard/home.xhtml");
  }

  private static List<String> claims(String here) {
    return List.of(
        "X-Forwarded-For: " + here,
        "X-Forwarded-For: " + INSIDE,
        "X-Forwarded-For: ::ffff:" + INSIDE,
        "X-Forwarded-For: " + INSIDE + ", " + Nginx.ADDRESS,
        "X-Forwarded-For: " + INSIDE + "\r\nX-Forwarded-For: " + Nginx.ADDRESS,
        "X-Forwarded-For: " + INSIDE + ", 127.0.0.2",
        "Forwarded: for=" + INSIDE + ";proto=https",
        "X-Real-IP: " + INSIDE,
        "X-Client-IP: " + INSIDE,
        "$WSRA: " + INSIDE,
        "$WSRA: " + INSIDE + "\r\n$WSRH: " + INSIDE + "\r\n$WSCC: x");
  }

  private static void assertRefused(ForgedRequest request, String claim) {
    assertThat(request.answer(claim))
        .as("port " + request.port() + ", " + claim)
        .startsWith("HTTP/1.1 403")
        .contains("your present address, 127.0.0.2");
  }

  private void liftsThem() {
    try (BrowserContext window = newWindow()) {
      Page office = window.newPage();
      Operator.signIn(office);
      office.navigate("/office/restrictions.xhtml");
      assertAccessible(office);
      office.locator("table.list button").first().click();
      office.getByLabel("Reason").fill("asked by telephone");
      office.getByText("Switch off all rules").click();
      assertThat(office.getByText("No account has enabled rules")).isVisible();
    }
    mail().await(ADMINISTRATOR, "IP restrictions");
  }

  private void click(String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).click();
    settle();
  }
}
