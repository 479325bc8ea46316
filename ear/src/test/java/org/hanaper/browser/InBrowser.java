package org.hanaper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hanaper.harness.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base of browser tests: each test has a fresh browser window without cookies; the server, its
 * demo data and the mail server are the same for the whole run.
 */
@ExtendWith(KeepFindings.class)
abstract class InBrowser {

  /** The pages that some test of this run has put before axe. */
  static final Set<String> SEEN_BY_AXE = ConcurrentHashMap.newKeySet();

  /** The window of this test. */
  protected Page page;

  private BrowserContext window;

  @BeforeEach
  void openWindow() {
    window = newWindow();
    page = window.newPage();
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  /** One more window, for a second person. */
  protected final BrowserContext newWindow() {
    BrowserContext context =
        Running.now()
            .browser
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(Running.now().server.address())
                    .setIgnoreHTTPSErrors(true)
                    .setLocale("en-US")
                    .setViewportSize(1280, 900));
    context.setDefaultTimeout(15_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    return context;
  }

  /** The mail that the application has sent. */
  protected final Mailbox mail() {
    return Running.now().mail;
  }

  /** An address that nobody has used. */
  protected static String freshAddress() {
    return "a" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
  }

  /** Waits until PrimeFaces has nothing under way. */
  protected final void settle() {
    settle(page);
  }

  /** Waits until PrimeFaces has nothing under way on a page. */
  protected static void settle(Page page) {
    page.waitForLoadState();
    // Asked again and again from here: the page's own policy forbids Playwright's waitForFunction.
    for (int i = 0; i < 300; i++) {
      if (isQuiet(page)) {
        return;
      }
      page.waitForTimeout(50);
    }
    throw new AssertionError("requests of the page are still under way after 15 s");
  }

  private static boolean isQuiet(Page page) {
    try {
      return Boolean.TRUE.equals(
          page.evaluate(
              "() => document.readyState === 'complete' && (!window.PrimeFaces || !PrimeFaces.ajax"
                  + " || PrimeFaces.ajax.Queue.isEmpty())"));
    } catch (PlaywrightException e) {
      // The page is just being left for another one.
      return false;
    }
  }

  /**
   * No serious or critical finding of axe on the page, light or dark, and it fits narrow windows.
   */
  protected final void assertAccessible() {
    assertAccessible(page);
  }

  /** No serious or critical finding of axe on a page, light or dark, and it fits narrow windows. */
  protected static void assertAccessible(Page page) {
    SEEN_BY_AXE.add(pageOf(page));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      // Colours must have arrived before contrast is measured.
      page.waitForTimeout(400);
      List<String> findings =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .flatMap(
                      rule ->
                          rule.getNodes().stream()
                              .map(
                                  node ->
                                      rule.getId()
                                          + " "
                                          + node.getTarget()
                                          + " "
                                          + node.getFailureSummary()))
                  .toList();
      assertThat(findings).as("axe on %s, %s", page.url(), scheme).isEmpty();
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertFits(page);
  }

  // an error's page answers under the address that failed
  private static String pageOf(Page page) {
    String own = page.getAttribute("html", "data-page");
    return own == null ? URI.create(page.url()).getPath() : own;
  }

  /** Nothing of a page sticks out of a window of 1280 px magnified to 200 %, and of a telephone. */
  private static void assertFits(Page page) {
    ViewportSize own = page.viewportSize();
    for (int width : List.of(640, 360)) {
      page.setViewportSize(width, own.height);
      Object wide =
          page.evaluate(
              "() => document.documentElement.scrollWidth <= innerWidth ? []"
                  + " : [...document.querySelectorAll('body *')].filter(e =>"
                  + " e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4)"
                  + ".map(e => e.outerHTML.slice(0, 120))");
      assertThat(wide).as("wider than %s px, %s", width, page.url()).isEqualTo(List.of());
    }
    page.setViewportSize(own.width, own.height);
  }

  /** Signs in as one of the demo people. */
  protected final void signInAs(String email) {
    page.navigate("/signin/sign-in.xhtml");
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill("lantern-quay-orchid-7");
    page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
    settle();
  }

  /** Presses 'Pay now', whatever the amount that it names. */
  protected final void payNow() {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay now: ")))
        .first()
        .click();
    settle();
  }

  /** By its accessible name, all of it. */
  protected static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
