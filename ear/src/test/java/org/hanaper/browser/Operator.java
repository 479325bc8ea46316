package org.hanaper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The person of the back office in browser tests: the first operator, made by the printed link. */
final class Operator {

  private static final String EMAIL = "olga@office.example";
  private static final String PASSWORD = "quarry lantern seven birds";

  private Operator() {}

  /** Signs in to the back office; the first time by way of the one-time link. */
  static void signIn(Page page) {
    Path link = Running.now().data.resolve("first-operator-link");
    if (Files.exists(link)) {
      become(page, link);
    }
    page.navigate("/office/sign-in.xhtml");
    page.getByLabel("Email").fill(EMAIL);
    page.getByLabel("Password").fill(PASSWORD);
    page.locator("#form\\:enter").click();
    page.waitForURL("**/office/accounts.xhtml");
  }

  private static void become(Page page, Path link) {
    try {
      page.navigate(Files.readString(link).strip());
      InBrowser.assertAccessible(page);
      page.getByLabel("Your Name").fill("Olga Operator");
      page.getByLabel("Email").fill(EMAIL);
      page.locator("#form\\:password").fill(PASSWORD);
      page.getByLabel("Repeat the password").fill(PASSWORD);
      page.locator("#form\\:become").click();
      assertThat(page.getByText("You are the first operator.")).isVisible();
      Files.delete(link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
